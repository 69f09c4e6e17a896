package dev.assent.sample;

import dev.assent.register.Register;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Agencies are asked, and meanwhile the applicant may be asked too, fall silent or withdraw. */
final class Asking {
    private static final int QUESTIONS = 17;
    private static final int WITHDRAWN = 5;

    private Asking() {
    }

    static List<Opinions.Asked> whole(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> new Opinions.Asked("WHOLE", row)).toList();
    }

    static void of(Story story, Tables tables, List<Opinions.Asked> asked) {
        List<String> agencies = asked.stream().map(each -> (String) each.row().get("agency")).distinct().toList();
        Inquiry inquiry = Inquiry.of(story, tables, agencies, QUESTIONS);
        if (story.chance().percent(WITHDRAWN)) {
            Instant when = story.days().later(story.now(), story.chance().between(1, 8));
            Opinions.take(story, asked, inquiry, when);
            withdraw(story, inquiry);
        } else {
            boolean lapses = inquiry != null && inquiry.lapses();
            Opinions.take(story, asked, inquiry, lapses ? inquiry.ended() : null);
            if (lapses) {
                lapse(story, inquiry);
            }
        }
    }

    private static void lapse(Story story, Inquiry inquiry) {
        inquiry.book().close("LAPSED");
        story.enter("FILE_LAPSED", Register.ENGINE, "question", 1);
        story.close("LAPSED");
    }

    private static void withdraw(Story story, Inquiry inquiry) {
        if (inquiry != null) {
            inquiry.book().close("FILE_CLOSED");
        }
        story.enter("FILE_WITHDRAWN", Register.APPLICANT, "reasons", story.chance().of(Names.WITHDRAWALS));
        story.close("WITHDRAWN");
    }
}
