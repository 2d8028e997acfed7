package app.shotloom.identity.signin;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.shotloom.identity.AccessTokens;
import app.shotloom.identity.NewToken;
import app.shotloom.identity.Role;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ShotloomTest
@AutoConfigureMockMvc
class WaysInTest {

    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    AccessTokens tokens;

    String email;
    NewToken token;

    @BeforeEach
    void somebodyWithAToken() {
        email = people.member(people.team("Harbour Films"), Role.OWNER);
        token = signIn.as(email, () -> tokens.create("script"));
    }

    @Test
    void theApiAsksStrangersForAToken() throws Exception {
        browser.perform(get("/api/v1/nothing"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", startsWith("Bearer")))
                .andExpect(content().contentType(PROBLEM))
                .andExpect(jsonPath("$.status").value(401));
    }

    @Test
    void aTokenThatIsMalformedUnknownOrRevokedIsRefused() throws Exception {
        signIn.as(email, () -> tokens.revoke(token.token().id()));

        for (String bad : new String[] {"", "shl_", "shl_" + "A".repeat(43), "x".repeat(10_000), token.text()}) {
            browser.perform(get("/api/v1/nothing").header("Authorization", "Bearer " + bad))
                    .andExpect(status().isUnauthorized())
                    .andExpect(header().string("WWW-Authenticate", containsString("invalid_token")))
                    .andExpect(content().contentType(PROBLEM));
        }
    }

    @Test
    void anUnknownApiPathIsAProblemNotAPage() throws Exception {
        browser.perform(withToken(get("/api/v1/nothing")))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(PROBLEM));
    }

    @Test
    void picturesAskForASessionOrAToken() throws Exception {
        browser.perform(get("/media/1b8f0f3e-0000-7000-8000-000000000000")).andExpect(status().isUnauthorized());
        browser.perform(withToken(get("/previews/1b8f0f3e-0000-7000-8000-000000000000/1")))
                .andExpect(status().isNotFound());
    }

    @Test
    void aBrowserSessionMayReadTheApiButNotChangeAnything() throws Exception {
        var session = browser.perform(signInRequest(TestPeople.PASSWORD))
                .andReturn()
                .getRequest()
                .getSession();
        var mock = (org.springframework.mock.web.MockHttpSession) java.util.Objects.requireNonNull(session);

        browser.perform(get("/api/v1/nothing").session(mock)).andExpect(status().isNotFound());
        browser.perform(post("/api/v1/boards").session(mock).with(csrf())).andExpect(status().isUnauthorized());
    }

    @Test
    void signInRemembersTheBrowserWhenAsked() throws Exception {
        browser.perform(signInRequest(TestPeople.PASSWORD).param("remember-me", "on"))
                .andExpect(redirectedUrl("/"))
                .andExpect(cookie().httpOnly(RememberedBrowsers.COOKIE, true));
    }

    @Test
    void aWrongPasswordAndAnUnknownEmailLookTheSame() throws Exception {
        browser.perform(signInRequest("not the password at all")).andExpect(redirectedUrl("/login?error"));
        browser.perform(post("/login").with(csrf()).param("username", "nobody@example.com").param("password", "x"))
                .andExpect(redirectedUrl("/login?error"));
        browser.perform(post("/login").with(csrf()).param("username", "not an address").param("password", "x"))
                .andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneHasToWait() throws Exception {
        for (int i = 0; i < 5; i++) {
            browser.perform(signInRequest("not the password at all")).andExpect(redirectedUrl("/login?error"));
        }
        browser.perform(signInRequest(TestPeople.PASSWORD)).andExpect(redirectedUrlPattern("/login?wait=*"));
    }

    @Test
    void pagesAreForPeopleWhoSignedIn() throws Exception {
        browser.perform(get("/settings").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/login"));
        browser.perform(get("/actuator/health")).andExpect(status().isOk());
    }

    @Test
    void anotherSiteCannotSubmitTheSignInForm() throws Exception {
        browser.perform(signInRequest(TestPeople.PASSWORD).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
    }

    @Test
    void answersTellTheBrowserToBeStrict() throws Exception {
        browser.perform(get("/api/v1/nothing"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
    }

    @Test
    void noAnswerShowsHowTheProgramIsMade() throws Exception {
        browser.perform(withToken(post("/api/v1/boards"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"title\": [{"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(PROBLEM))
                .andExpect(content().string(not(containsString("Exception"))))
                .andExpect(content().string(not(containsString("shotloom.board"))));
        browser.perform(withToken(post("/api/v1/boards")).content("title"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content().contentType(PROBLEM));
        browser.perform(withToken(get("/api/v1/boards/not-an-id"))).andExpect(status().is4xxClientError());
        browser.perform(withToken(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch(
                        "/api/v1/boards")))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(content().contentType(PROBLEM));
    }

    private MockHttpServletRequestBuilder withToken(MockHttpServletRequestBuilder request) {
        return request.header("Authorization", "Bearer " + token.text());
    }

    private MockHttpServletRequestBuilder signInRequest(String password) {
        return post("/login").with(csrf()).param("username", email).param("password", password);
    }
}
