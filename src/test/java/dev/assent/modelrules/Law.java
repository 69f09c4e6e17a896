package dev.assent.modelrules;

import java.util.List;
import java.util.stream.Stream;

/** Every rule there is. */
public final class Law {
    private Law() {
    }

    public static List<Rule> rules() {
        return Stream.of(NameRules.RULES, IdRules.RULES, PictureRules.RULES, CrossingRules.RULES, GatewayRules.RULES,
                LogicRules.RULES, CompositionRules.RULES, ReferenceRules.RULES, ErrorRules.RULES, SavepointRules.RULES,
                StepRules.RULES, VersionRules.RULES, TableRules.RULES, FormRules.RULES, ActionRules.RULES).flatMap(List::stream).toList();
    }
}
