package vn.napa.quanlop.desk.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.napa.quanlop.people.People;

/** Who may reach what: pages by form sign-in, the API by session or HTTP Basic; finer rights are checked where the act is. */
@Configuration(proxyBeanMethods = false)
class SignInRules {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
            + " object-src 'self'; frame-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'self'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http) {
        RequestMatcher api = request -> request.getRequestURI().startsWith("/api/");
        RequestMatcher basic = request -> {
            String header = request.getHeader(HttpHeaders.AUTHORIZATION);
            return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
        };
        // no challenge: a browser that asked for a password would send it along with foreign forms
        AuthenticationEntryPoint plain401 = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(
                                "/dang-nhap",
                                "/css/**",
                                "/js/**",
                                "/fonts/**",
                                "/img/**",
                                "/webjars/**",
                                "/favicon.svg")
                        .permitAll()
                        .requestMatchers("/error", "/actuator/health", "/demo", "/demo/**", "/api/demo/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("ADMIN")
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/dang-nhap").defaultSuccessUrl("/viec", false))
                .logout(out -> out.logoutUrl("/dang-xuat").logoutSuccessUrl("/dang-nhap?logout"))
                .httpBasic(basicLogin -> basicLogin.authenticationEntryPoint(plain401))
                .csrf(csrf -> csrf.ignoringRequestMatchers(request -> basic.matches(request) && api.matches(request))
                        .ignoringRequestMatchers(request -> HttpMethod.POST.matches(request.getMethod())
                                && request.getRequestURI().equals("/api/demo/clock")))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(plain401, api))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .frameOptions(frame -> frame.sameOrigin()))
                .build();
    }

    @Bean
    UserDetailsService accounts(People people) {
        return username -> people.find(username)
                .map(person -> User.withUsername(person.username())
                        .password(people.passwordHash(username).orElseThrow())
                        .roles(person.roles().stream().map(Enum::name).toArray(String[]::new))
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
