package dev.assent.portal;

import dev.assent.office.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An applicant's browser: sends forms, keeps the cookie, remembers the token of the last page's forms. */
final class Browsing {
    private final Api api;
    private final String language;
    private String cookie = "";
    private String form = "";

    Browsing(Api api, String language) {
        this.api = api;
        this.language = language;
    }

    private String at(String page) {
        return "/applicant/" + language + "/" + page;
    }

    Api.Answer get(String page) {
        return kept(cookie.isEmpty() ? api.get(null, at(page)) : api.get(null, at(page), "Cookie", cookie));
    }

    Api.Answer opens(String number, String token) {
        return kept(api.call("POST", null, at("open"), coded("number", number, "token", token), "Content-Type", "application/x-www-form-urlencoded"));
    }

    /** Sends a form of the page that was read last. */
    Api.Answer sends(String page, String... fields) {
        return sendsWith(form, page, fields);
    }

    Api.Answer sendsWith(String formToken, String page, String... fields) {
        byte[] body = (new String(coded(fields), StandardCharsets.UTF_8) + "&form=" + formToken).getBytes(StandardCharsets.UTF_8);
        return kept(cookie.isEmpty() ? api.call("POST", null, at(page), body, "Content-Type", "application/x-www-form-urlencoded")
                : api.call("POST", null, at(page), body, "Content-Type", "application/x-www-form-urlencoded", "Cookie", cookie));
    }

    /** Answers with a paper, as a browser does. */
    Api.Answer sends(String page, String question, String answer, String type, String name, byte[] paper) {
        StringBuilder head = new StringBuilder();
        String[] fields = {"form", form, "question", question, "answer", answer, "type", type};
        for (int i = 0; i < fields.length; i += 2) {
            head.append("--x\r\nContent-Disposition: form-data; name=\"").append(fields[i]).append("\"\r\n\r\n").append(fields[i + 1]).append("\r\n");
        }
        head.append("--x\r\nContent-Disposition: form-data; name=\"papers\"; filename=\"").append(name).append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        byte[] before = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] after = "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] body = java.nio.ByteBuffer.allocate(before.length + paper.length + after.length).put(before).put(paper).put(after).array();
        return kept(api.call("POST", null, at(page), body, "Content-Type", "multipart/form-data; boundary=x", "Cookie", cookie, "Accept", "text/html", "Sec-Fetch-Mode", "navigate"));
    }

    String cookie() {
        return cookie;
    }

    void cookie(String other) {
        cookie = other;
    }

    String form() {
        return form;
    }

    private Api.Answer kept(Api.Answer answer) {
        String set = answer.header("Set-Cookie");
        if (!set.isEmpty()) {
            cookie = set.contains("Max-Age=0") ? "" : set.substring(0, set.indexOf(';'));
        }
        Matcher token = Pattern.compile("name=\"form\" value=\"([^\"]+)\"").matcher(answer.text());
        if (token.find()) {
            form = token.group(1);
        }
        return answer;
    }

    private static byte[] coded(String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
