package dev.assent.handbook;

/** A text in parts, articles and paragraphs, each with its number and its address, and the contents of it. */
final class Document {
    private final Words words;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder contents = new StringBuilder();
    private int part;
    private int article;
    private int paragraph;
    private boolean inPart;
    private boolean inArticle;

    Document(Words words) {
        this.words = words;
    }

    /** Begins a part. */
    void part(String title) {
        part(title, "part");
    }

    /** @param kind class of its element */
    void part(String title, String kind) {
        endPart();
        part++;
        inPart = true;
        String number = words.say("Part {0}", part);
        contents.append("<li><a href=\"#part-").append(part).append("\"><span class=\"number\">").append(number).append("</span> ").append(title).append("</a><ol>");
        body.append("<section class=\"").append(kind).append("\" id=\"part-").append(part).append("\" aria-labelledby=\"part-").append(part).append("-title\">\n<h2 id=\"part-").append(part)
                .append("-title\"><span class=\"number\">").append(number).append("</span> ").append(title).append("</h2>\n");
    }

    /** Begins an article; articles are counted through all parts, so that they can be cited. */
    void article(String title) {
        article(title, "");
    }

    /** @param about what it belongs to, not repeated in the contents */
    void article(String title, String about) {
        endArticle();
        article++;
        paragraph = 0;
        inArticle = true;
        String number = words.say("Article {0}", article);
        contents.append("<li><a href=\"#article-").append(article).append("\"><span class=\"number\">").append(number).append("</span> ").append(title).append("</a></li>");
        body.append("<section class=\"article\" id=\"article-").append(article).append("\" aria-labelledby=\"article-").append(article).append("-title\">\n<h3 id=\"article-").append(article)
                .append("-title\"><span class=\"number\">").append(number).append("</span> ").append(title).append(about.isEmpty() ? "" : " <small>" + about + "</small>").append("</h3>\n");
    }

    /** Adds a paragraph with the next number of its article. */
    String paragraph(String html) {
        return paragraph(html, "");
    }

    /**
     * @param attributes of its element
     * @return a link to it
     */
    String paragraph(String html, String attributes) {
        paragraph++;
        String id = "article-" + article + "-" + paragraph;
        body.append("<div class=\"paragraph\" id=\"").append(id).append('"').append(attributes).append("><span class=\"number\">(").append(paragraph).append(")</span><div>")
                .append(html).append("</div></div>\n");
        return "<a href=\"#" + id + "\">" + words.say("Article {0} ({1})", article, paragraph) + "</a>";
    }

    /** A link to the article that is being written. */
    String here() {
        return "<a href=\"#article-" + article + "\">" + words.say("Article {0}", article) + "</a>";
    }

    /** Adds what has no number. */
    void add(String html) {
        body.append(html).append('\n');
    }

    private void endArticle() {
        if (inArticle) {
            body.append("</section>\n");
        }
        inArticle = false;
    }

    private void endPart() {
        endArticle();
        if (inPart) {
            body.append("</section>\n");
            contents.append("</ol></li>\n");
        }
        inPart = false;
    }

    String body() {
        endPart();
        return body.toString();
    }

    String contents() {
        endPart();
        return "<ol>" + contents + "</ol>";
    }
}
