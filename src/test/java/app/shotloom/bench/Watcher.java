package app.shotloom.bench;

import app.shotloom.support.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody signed in, in a Chromium of 1440×900. */
final class Watcher implements AutoCloseable {

    private final String base;
    private final BrowserContext browser;

    /** @param script runs in every page before anything else */
    Watcher(String base, String[] login, String script) {
        this.base = base;
        browser = Chromium.person(1440, 900);
        browser.addInitScript(script);
        Page page = browser.newPage();
        page.navigate(base + "/login");
        page.getByLabel("E-mail").fill(login[0]);
        page.getByLabel("Password").first().fill(login[1]);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.waitForURL(address -> !address.contains("/login"));
        page.close();
    }

    /** A page of its own, with this board on its way. */
    Page open(String board) {
        Page page = browser.newPage();
        page.navigate(base + "/board/" + board);
        return page;
    }

    @Override
    public void close() {
        browser.close();
    }
}
