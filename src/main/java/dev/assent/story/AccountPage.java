package dev.assent.story;

import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelSet;
import dev.assent.engine.trial.Walked;
import dev.assent.setup.SetupModels;
import dev.assent.story.Account.Line;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** The accounts as one page that needs nothing else: English and Arabic, with the path drawn on the models. */
final class AccountPage {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"));
    private static final String STYLE = """
            body { font-family: sans-serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.45 }
            table { border-collapse: collapse } td, th { text-align: start; padding: .2rem .8rem .2rem 0; vertical-align: top }
            .acts { font-weight: bold } .holds { color: #0a6640 } .fails { color: #a2191f; font-weight: bold }
            svg { max-width: 100%; height: auto; border: 1px solid #c6c6c6; margin: .5rem 0 } details { margin: .3rem 0 }
            @media print { section { break-before: page } details { display: block } }
            """;
    private final Texts texts;
    private final ModelSet models;
    private final StringBuilder page = new StringBuilder();

    AccountPage(Texts texts, ModelSet models) {
        this.texts = texts;
        this.models = models;
    }

    String of(List<Account> accounts, List<NotTried> untried) {
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Assent: stories</title><style>\n").append(STYLE)
                .append("</style></head><body>\n<p><a href=\"#en\">English</a> · <a href=\"#ar\" lang=\"ar\">العربية</a></p>\n");
        for (Locale language : LANGUAGES) {
            page.append("<section id=\"%1$s\" lang=\"%1$s\" dir=\"%2$s\">\n".formatted(language.getLanguage(), language.getLanguage().equals("ar") ? "rtl" : "ltr"));
            element("h1", "", texts.say(language, "Stories"));
            accounts.forEach(account -> account(account, new Words(texts, account.story().setup(), language)));
            untried.forEach(each -> untried(each, new Words(texts, each.setup(), language)));
            page.append("</section>\n");
        }
        return page.append("</body></html>\n").toString();
    }

    private void account(Account account, Words words) {
        element("h2", account.held() ? "holds" : "fails", (account.held() ? "✓ " : "✗ ") + account.story().sentence());
        element("p", "", account.story().file() + " · " + account.file());
        String day = "";
        for (Line line : account.lines()) {
            if (!words.day(line.at()).equals(day)) {
                page.append(day.isEmpty() ? "" : "</table>\n");
                day = words.day(line.at());
                element("h3", "", day);
                page.append("<table>\n");
            }
            page.append("<tr><td>").append(words.hour(line.at())).append("</td>");
            element("td", line.tone().name().toLowerCase(Locale.ROOT), words.say(line.said()));
            page.append("</tr>\n");
        }
        page.append(day.isEmpty() ? "" : "</table>\n");
        pictures(account, words);
    }

    /** The setup's own processes open, the blocks folded. */
    private void pictures(Account account, Words words) {
        Map<String, List<ModelElement>> own = SetupModels.of(account.story().setup(), models).own();
        account.walked().stream().map(Walked.Node::process).distinct().forEach(process -> models.resources().keySet().stream()
                .filter(file -> file.endsWith("/" + process + ".bpmn")).findFirst().ifPresent(file -> {
                    page.append(own.containsKey(file) ? "<details open><summary>" : "<details><summary>").append(HtmlUtils.htmlEscape(process)).append("</summary>");
                    List<Walked.Node> walked = account.walked().stream().filter(node -> node.process().equals(process)).toList();
                    page.append(PathDrawn.of(process, models.elements(file), walked, words)).append("</details>\n");
                }));
    }

    private void untried(NotTried untried, Words words) {
        element("h2", "", words.say("Not tried: {0}", untried.setup().name().getOrDefault(words.language().getLanguage(), untried.setup().setup())));
        items(words.say("Time limits that no story lets pass"), untried.limits(), words);
        items(words.say("Rows that never applied"), untried.rows(), words);
        items(words.say("Steps and events that no story reaches"), untried.nodes(), words);
        items(words.say("The same in the blocks that are called"), untried.blocks(), words);
    }

    private void items(String heading, List<NotTried.Item> items, Words words) {
        page.append("<details><summary>").append(HtmlUtils.htmlEscape(heading)).append(": ").append(items.size()).append("</summary><ul>\n");
        items.forEach(item -> element("li", "", words.say(item.what()) + " · " + item.place()));
        page.append("</ul></details>\n");
    }

    private void element(String tag, String kind, String text) {
        page.append('<').append(tag).append(kind.isEmpty() ? "" : " class=\"" + kind + "\"").append('>').append("<bdi>").append(HtmlUtils.htmlEscape(text)).append("</bdi></")
                .append(tag).append(">\n");
    }
}
