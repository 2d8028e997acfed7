package app.shotloom.identity.signin;

import app.shotloom.identity.AccessTokens;
import app.shotloom.identity.internal.AccountRepository;
import app.shotloom.shared.rest.Problems;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Three doors: nodes and health checks, the API and pictures, and the pages. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WaysIn {

    /**
     * Vaadin's client needs inline scripts and eval until 25.4 brings its strict mode; nothing is loaded from elsewhere
     * and nobody may frame the pages.
     */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "media-src 'self' blob:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private final Problems problems;

    WaysIn(Problems problems) {
        this.problems = problems;
    }

    /** Nodes prove themselves by the signature in each URL, which the render module checks. */
    @Bean
    @Order(1)
    SecurityFilterChain nodesAndHealth(HttpSecurity http) {
        return http.securityMatcher("/node/**", "/actuator/health/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(WaysIn::strict)
                .build();
    }

    /** By access token; a signed-in browser may read. */
    @Bean
    @Order(2)
    SecurityFilterChain apiAndPictures(HttpSecurity http, AccessTokens tokens, AccountRepository accounts) {
        return http.securityMatcher("/api/**", "/media/**", "/previews/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/openapi.json/**", "/api/v1/schema/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .securityContext(context -> context.securityContextRepository(new SessionForReading()))
                .addFilterBefore(new EndedSessions(accounts), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new BearerTokens(tokens, problems), AnonymousAuthenticationFilter.class)
                .exceptionHandling(this::asProblems)
                .headers(WaysIn::strict)
                .build();
    }

    /** By session; what each page needs is written on the page. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http, RememberedBrowsers remembered, SignInRefused refused, AccountRepository accounts) {
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login", "/login?out")
                        .anyRequest(AuthorizedUrl::authenticated))
                .formLogin(form -> form.failureHandler(refused))
                .rememberMe(remember -> remember.rememberMeServices(remembered).key(remembered.getKey()))
                .addFilterBefore(new EndedSessions(accounts), AuthorizationFilter.class)
                .addFilterBefore(new CrossSiteSignIn(), UsernamePasswordAuthenticationFilter.class)
                .headers(WaysIn::strict)
                .build();
    }

    private void asProblems(ExceptionHandlingConfigurer<HttpSecurity> exceptions) {
        exceptions.authenticationEntryPoint((request, response, refusal) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Shotloom\"");
            problems.write(response, HttpStatus.UNAUTHORIZED, "Send an access token: Authorization: Bearer shl_…");
        });
        exceptions.accessDeniedHandler((request, response, refusal) ->
                problems.write(response, HttpStatus.FORBIDDEN, "You may not do this."));
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
