package dev.assent.security;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** What the members of a group may do with one resource of the engine, or with all of a kind. */
record Grant(String group, Resource resource, String id, Permission... permissions) {

    static Grant all(String group, Resource resource, Permission... permissions) {
        return new Grant(group, resource, ANY, permissions);
    }

    /** Adds what is missing and takes nothing away: an administrator may have given more. */
    void ensure(AuthorizationService service) {
        Authorization present = service.createAuthorizationQuery().groupIdIn(group).resourceType(resource)
                .resourceId(id).authorizationType(AUTH_TYPE_GRANT).singleResult();
        Authorization grant = present == null ? service.createNewAuthorization(AUTH_TYPE_GRANT) : present;
        grant.setGroupId(group);
        // before the permissions, which are checked against it
        grant.setResource(resource);
        grant.setResourceId(id);
        boolean complete = present != null;
        for (Permission permission : permissions) {
            complete &= grant.isPermissionGranted(permission);
            grant.addPermission(permission);
        }
        if (!complete) {
            service.saveAuthorization(grant);
        }
    }
}
