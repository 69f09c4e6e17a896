-- Which processes serve this database, and when each was last heard of, by the database's own clock. The engine writes the
-- same id beside the jobs a node has taken: the jobs of a node that is silent are free for the others.
create table register.node (
  node_id varchar(64) primary key,
  address varchar(255) not null,
  started_at timestamp(3) with time zone not null,
  seen_at timestamp(3) with time zone not null,
  stopped_at timestamp(3) with time zone
);
