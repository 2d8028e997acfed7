/** People, teams and roles: sign-in, set-up and invitation links, personal access tokens, who may do what. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package app.shotloom.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
