package no.innovasjonsskolen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;

/** Hands on a keyboard and nothing else. At every stop the mark must be seen, on the screen and uncovered. */
final class Keyboard {

    private static final int FAR = 120;
    private static final String FOCUSED = """
            () => {
              const it = document.activeElement;
              const style = getComputedStyle(it);
              const box = it.getClientRects()[0];
              const words = it.labels?.length ? it.labels[0].innerText
                : it.getAttribute("aria-label") ?? it.innerText;
              const top = box && document.elementFromPoint(box.x + Math.min(box.width, innerWidth) / 2,
                box.y + Math.min(box.height, 24) / 2);
              return {
                name: words.replace(/\\s+/g, " ").trim(),
                what: it.tagName + " " + it.outerHTML.slice(0, 160),
                page: it === document.body,
                marked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
                onScreen: Boolean(box) && box.width > 0 && box.bottom > 0 && box.top < innerHeight
                  && box.right > 0 && box.left < innerWidth,
                uncovered: Boolean(top) && (it === top || it.contains(top) || top.contains(it)
                  || [...(it.labels ?? [])].some(label => label.contains(top)))
              };
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until she is where it is called so. */
    Keyboard to(String name) {
        return walk("Tab", name);
    }

    /** Presses Shift and Tab until she is where it is called so. */
    Keyboard backTo(String name) {
        return walk("Shift+Tab", name);
    }

    /** Presses one key. */
    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Writes. */
    Keyboard type(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    /** Where she is now. */
    String at() {
        return String.valueOf(focused().get("name"));
    }

    private Keyboard walk(String key, String name) {
        for (int steps = 0; steps < FAR; steps++) {
            page.keyboard().press(key);
            var stop = focused();
            if (Boolean.TRUE.equals(stop.get("page"))) {
                continue; // Between the last stop and the first she is in the browser's own bar.
            }
            assertThat(stop.get("marked")).as("marked: %s", stop.get("what")).isEqualTo(true);
            assertThat(stop.get("onScreen")).as("on screen: %s", stop.get("what")).isEqualTo(true);
            assertThat(stop.get("uncovered")).as("uncovered: %s", stop.get("what")).isEqualTo(true);
            if (String.valueOf(stop.get("name")).startsWith(name)) {
                return this;
            }
        }
        throw new AssertionError("Nothing called «%s» to stop at on %s\n%s".formatted(name, page.url(),
                page.locator("main").innerText()));
    }

    private Map<?, ?> focused() {
        return (Map<?, ?>) page.evaluate(FOCUSED);
    }
}
