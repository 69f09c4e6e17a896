-- files as version 17 of the schema kept them: one under way with everything that can be open, one decided, one that took its place, one investigation
insert into register.setting values ('token-secret', 'secret of an earlier version');
insert into register.counter values ('EXP-2025', 3), ('INV-2025', 1);
insert into register.license_file (file_number, setup, activity, applicant_key, reference, content_hash, content, applicant_name, applicant_mail, applicant_language,
  destination, urgency, own_use, received_at, received_by, complete_at, outer_limit, closed_at, standing, record_length, retain_until, legal_hold, supersedes, amendment, kind) values
 ('EXP-2025-000001', 'LeadAuthority', 'EXPORT', 'VX/1', 'A-1', 'a000000000000000000000000000000000000000000000000000000000000001', '{"lines": []}', 'Ostmark Defence', 'a@example.org', 'en',
  'XK', 'NORMAL', false, timestamp with time zone '2025-03-03 08:15:30.123+00:00', 'clara', timestamp with time zone '2025-03-04 09:00:00+00:00', timestamp with time zone '2025-06-01 22:00:00+00:00', null, 'CONSULTATION', 2, date '2035-03-03', false, null, 0, 'APPLICATION'),
 ('EXP-2025-000002', 'LeadAuthority', 'IMPORT', 'VX/1', 'A-2', 'a000000000000000000000000000000000000000000000000000000000000002', '{"lines": []}', 'Ostmark Defence', null, 'ar',
  'VX', 'URGENT', true, timestamp with time zone '2025-01-03 08:15:30+00:00', 'clara', null, null, timestamp with time zone '2025-02-03 08:15:30+00:00', 'GRANTED', 1, date '2035-01-03', true, null, 0, 'APPLICATION'),
 ('EXP-2025-000003', 'LeadAuthority', 'EXPORT', 'VX/1', 'A-1', 'a000000000000000000000000000000000000000000000000000000000000003', '{"lines": []}', 'Ostmark Defence', null, 'en',
  'XK', 'NORMAL', false, timestamp with time zone '2025-04-03 08:15:30+00:00', 'clara', null, null, null, 'RECEIVED', 1, date '2035-04-03', false, 'EXP-2025-000001', 1, 'APPLICATION'),
 ('INV-2025-000001', 'AdHocConsultation', 'EXPORT', 'INV/1', 'I-1', 'a000000000000000000000000000000000000000000000000000000000000004', '{}', null, null, 'en',
  null, 'NORMAL', false, timestamp with time zone '2025-05-05 08:15:30+00:00', 'lena', null, null, null, 'INVESTIGATION', 1, date '2035-05-05', false, null, 0, 'INVESTIGATION');
insert into register.file_line values ('EXP-2025-000001', 1, 'Patrol vehicles', 'PV-4', 'A1', 'ML6', null, false, 12.500, 'PIECES', 1250000.05, 'EUR', 'WHOLE'),
 ('EXP-2025-000002', 1, 'Rifles', null, null, null, 'A8', true, 40, 'PIECES', 999999999999999.99, 'USD', 'SMALL_ARMS');
insert into register.party values ('EXP-2025-000001', 'END_USER', 1, 'Coast Guard of K', 'XK', 'K-77', 'MILITARY');
insert into register.document values ('EXP-2025-000001', 1, 'END_USE_CERTIFICATE', 'EUC-9', 'Ministry of K', date '2025-01-01', date '2026-01-01', 'General X', 'Stamp unclear', 'XK');
insert into register.question values ('q1', 'EXP-2025-000001', 'Which port?', timestamp with time zone '2025-03-10 08:00:00+00:00', timestamp with time zone '2025-03-20 22:00:00+00:00', null, null, 1, 'the port', null);
insert into register.information_request (id, file_number, question_number, agency, asked_by, requested_at, question, needed, rule, put_at, put_by, stopped, stop_counts_until)
 values ('q1', 'EXP-2025-000001', 1, 'foreignAffairs', 'fatima', timestamp with time zone '2025-03-09 08:00:00+00:00', 'Which port?', 'the port', '{}', timestamp with time zone '2025-03-10 08:00:00+00:00', 'lena', true, timestamp with time zone '2025-03-20 22:00:00+00:00');
insert into register.clock_pause values ('q1', 'EXP-2025-000001', 'foreignAffairs', timestamp with time zone '2025-03-10 08:00:00+00:00', null, 'Which port?', 'lena', false);
insert into register.ballot values ('b1', 'EXP-2025-000001', 'WHOLE', 1, 'committee', true, timestamp with time zone '2025-03-11 08:00:00+00:00', null, null, null),
 ('b2', 'EXP-2025-000002', 'WHOLE', 1, 'committee', false, timestamp with time zone '2025-01-11 08:00:00+00:00', timestamp with time zone '2025-01-12 08:00:00+00:00', 'APPROVED', null);
insert into register.consultation values
 ('c1', 'EXP-2025-000001', 'foreignAffairs', 1, timestamp with time zone '2025-03-05 08:00:00+00:00', timestamp with time zone '2025-03-25 22:00:00+00:00', true, true, '{}', 'WHOLE', 'OPINION', false, '{"table": "Consultees"}', null, null),
 ('c2', 'EXP-2025-000001', 'defence', 1, timestamp with time zone '2025-03-05 08:00:00+00:00', timestamp with time zone '2025-03-25 22:00:00+00:00', false, true, '{}', 'WHOLE', 'VOTE', false, null, 'b1', null),
 ('c3', 'EXP-2025-000002', 'defence', 1, timestamp with time zone '2025-01-05 08:00:00+00:00', timestamp with time zone '2025-01-25 22:00:00+00:00', false, true, '{}', 'WHOLE', 'CALL_IN', false, null, null, timestamp with time zone '2025-01-06 08:00:00+00:00');
insert into register.opinion values ('c1', 1, 'OBJECTION', null, 'The port is not known.', 'Act, s. 7', null, false, false, 'fatima', timestamp with time zone '2025-03-12 08:00:00+00:00'),
 ('c1', 2, 'NO_OBJECTION_WITH_CONDITIONS', 'No re-export.', null, null, '[1]', false, true, 'farida', timestamp with time zone '2025-03-13 08:00:00+00:00');
insert into register.call_in values ('c3', 'LAPSED', null, true, 'engine', timestamp with time zone '2025-01-25 22:00:00+00:00');
insert into register.extension values ('e1', 'EXP-2025-000001', 'foreignAffairs', 5, 'WORKING_DAYS', 'Embassy closed', 'lena', timestamp with time zone '2025-03-14 08:00:00+00:00');
insert into register.extension_request values
 ('e1', 'EXP-2025-000001', 'c1', 'foreignAffairs', 'fatima', timestamp with time zone '2025-03-13 08:00:00+00:00', 8, 'WORKING_DAYS', 'Embassy closed', timestamp with time zone '2025-03-15 22:00:00+00:00', 'AGREED', 5, 'lena', timestamp with time zone '2025-03-14 08:00:00+00:00', null),
 ('e2', 'EXP-2025-000001', 'c2', 'defence', 'david', timestamp with time zone '2025-03-14 08:00:00+00:00', 8, 'HOURS', 'Ill', timestamp with time zone '2025-03-15 22:00:00+00:00', null, null, null, null, null);
insert into register.assessment values ('EXP-2025-000001', 1, '{}', 'RISK_TO_MITIGATE', 'lena', timestamp with time zone '2025-03-06 08:00:00+00:00', 'WHOLE'),
 ('EXP-2025-000002', 1, '{}', 'ACCEPTABLE', 'lena', timestamp with time zone '2025-01-06 08:00:00+00:00', 'WHOLE'),
 ('EXP-2025-000001', 2, '{}', 'PROHIBITED', 'lena', timestamp with time zone '2025-03-16 08:00:00+00:00', 'HEAVY');
insert into register.decision (file_number, track, decision, assessment_version, finding, prohibition, mandate, mandate_body, conditions, reasons, legal_basis, drafted_by, countersigned_by, decided_at) values
 ('EXP-2025-000002', 'WHOLE', 'GRANTED', 1, 'ACCEPTABLE', 'NONE', 'APPROVE', 'committee', 'No re-export.', null, null, 'lena', 'luis', timestamp with time zone '2025-02-03 08:15:30+00:00'),
 ('EXP-2025-000001', 'HEAVY', 'REFUSED', 2, 'PROHIBITED', 'EMBARGO', 'NONE', null, null, 'An embargo', 'ATT Art. 6', 'lena', 'luis', timestamp with time zone '2025-03-17 08:15:30+00:00');
insert into register.license (license_number, file_number, holder, conditions, issued_at, valid_until, track) values ('L-2025-1', 'EXP-2025-000002', 'Ostmark Defence', 'No re-export.', timestamp with time zone '2025-02-03 08:15:30+00:00', date '2027-02-03', 'WHOLE');
insert into register.license_line values ('L-2025-1', 1, 40);
insert into register.end_use_certificate values ('E-2025-1', 'EXP-2025-000002', 'L-2025-1', 'Arms of K', 'XK', 'K-1', 'Police', 'No re-export', 'Rifles', 'Sonja', 'Head', 'lena', timestamp with time zone '2025-02-04 08:15:30+00:00', date '2027-02-03');
insert into register.own_use values ('EXP-2025-000002', 'Own police', 'Stays ours', 1, 'lena', 'luis', timestamp with time zone '2025-01-07 08:15:30+00:00');
insert into register.record values
 ('EXP-2025-000001', 1, timestamp with time zone '2025-03-03 08:15:30.123+00:00', 'FILE_RECEIVED', 'clara', '{}', 'b000000000000000000000000000000000000000000000000000000000000000', 'b000000000000000000000000000000000000000000000000000000000000001'),
 ('EXP-2025-000001', 2, timestamp with time zone '2025-03-04 09:00:00+00:00', 'FILE_ACCEPTED', 'lena', '{"a": "é ع"}', 'b000000000000000000000000000000000000000000000000000000000000001', 'b000000000000000000000000000000000000000000000000000000000000002');
insert into register.notice values ('c1/asked', 'EXP-2025-000001', 'fa@example.org', 'EXP-2025-000001', 'You are asked.', timestamp with time zone '2025-03-05 08:00:00+00:00', null, 3, timestamp with time zone '2025-03-05 09:00:00+00:00', 'refused');
insert into register.lead values ('EXP-2025-000001', 'WHOLE', 'licensing', timestamp with time zone '2025-03-03 08:15:30+00:00');
insert into register.lead_note values ('n1', 'd1', 'EXP-2025-000001', 'WHOLE', 'heavyArmsOffice', timestamp with time zone '2025-03-18 08:00:00+00:00', timestamp with time zone '2025-03-20 22:00:00+00:00', null, null, null, null, null);
insert into register.verification values ('v1', 'EXP-2025-000001', 1, 'embassyXK', null, true, '{}', timestamp with time zone '2025-03-05 08:00:00+00:00', timestamp with time zone '2025-03-30 22:00:00+00:00', null, null, null, null, false, false, null, null, null),
 ('v2', 'EXP-2025-000001', 1, 'embassyXG', 'consularDesk', false, '{}', timestamp with time zone '2025-03-05 08:00:00+00:00', timestamp with time zone '2025-03-06 22:00:00+00:00', null, 'CANNOT_CONFIRM', timestamp with time zone '2025-03-06 22:00:00+00:00', 'engine', true, false, null, null, null);
insert into register.escalation values ('l1', 1, 'EXP-2025-000001', 'WHOLE', 'REFUSE', 'foreignAffairs', 'farida', 'HEAD', 'The port', 'Act, s. 9', null, timestamp with time zone '2025-03-14 08:00:00+00:00', 'deputies', 'Act, s. 10', timestamp with time zone '2025-03-24 22:00:00+00:00', 'i1', null, null, null, null, null, false);
insert into register.settlement values ('l0', 'EXP-2025-000002', 'WHOLE', 'APPROVE', 'ministers', null, 'No re-export.', timestamp with time zone '2025-01-30 08:00:00+00:00');
insert into register.incoming_inquiry values ('i1', 'EXP-2025-000002', 'XG', 'G-1', 'Did you license it?', date '2025-02-10', timestamp with time zone '2025-02-20 22:00:00+00:00', 'lena', null, null, null);
