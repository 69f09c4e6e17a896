package dev.assent.story;

import dev.assent.engine.model.ModelProblem;
import dev.assent.setup.NationalSetup;
import dev.assent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why stories that are required speak against models, in both languages. */
final class Broken {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private final Texts texts;

    Broken(Texts texts) {
        this.texts = texts;
    }

    List<ModelProblem> of(List<StoryFault> faults, List<Account> accounts, List<NationalSetup> untold) {
        List<ModelProblem> problems = new ArrayList<>();
        faults.forEach(fault -> problems.add(problem(fault.file(), fault.line(), fault.sentence(), fault.args().toArray())));
        accounts.forEach(account -> account.failures().forEach(failure -> problems.add(problem(account, failure))));
        untold.forEach(setup -> problems.add(problem("processes", 0, "No story tries the setup {0}.", setup.setup())));
        return problems;
    }

    private ModelProblem problem(String file, int line, String sentence, Object... args) {
        return new ModelProblem(file, null, line, texts.say(Locale.ENGLISH, sentence, args), texts.say(ARABIC, sentence, args));
    }

    private ModelProblem problem(Account account, Account.Failure failure) {
        return new ModelProblem(account.story().file(), null, failure.line(), said(account, failure, Locale.ENGLISH), said(account, failure, ARABIC));
    }

    private String said(Account account, Account.Failure failure, Locale language) {
        Words words = new Words(texts, account.story().setup(), language);
        return words.say("The story does not hold any more: {0}. {1}: expected: {2}. Found: {3}.", account.story().sentence(), words.moment(failure.at()),
                failure.expected(), failure.found());
    }
}
