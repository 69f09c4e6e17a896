package dev.assent.engine.model;

import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.context.i18n.LocaleContextHolder;

/** A designer's deployment is refused and nothing has changed; REST answers with status 400 and this message. */
final class DeploymentRefused extends BadUserRequestException {
    private static final long serialVersionUID = 1;

    DeploymentRefused(ModelRefused refused) {
        super(LocaleContextHolder.getLocale().getLanguage().equals("ar")
                ? "لم يُنشر شيء وما زالت النماذج السابقة سارية.\n" + refused.arabic()
                : "Nothing was deployed, the previous models run on:\n" + refused.getMessage(), refused);
    }
}
