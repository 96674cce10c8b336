package org.commonweal.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.commonweal.consultation.ResumeCode;
import org.commonweal.webkit.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AnswerCookieTest {

    @ParameterizedTest
    @CsvSource({
        "https://needs.example, false, true",
        "HTTPS://needs.example, false, true",
        "http://localhost:8080, false, false",
        "http://localhost:8080, true, true",
        "https://needs.example, true, true"
    })
    void isSecureWhereTheBrowserSpeaksHttpsAlsoBehindAProxy(String baseUrl, boolean direct, boolean secure) {
        var site = mock(Site.class);
        when(site.baseUrl()).thenReturn(baseUrl);
        var request = new MockHttpServletRequest();
        request.setSecure(direct);
        var set = new MockHttpServletResponse();
        var cleared = new MockHttpServletResponse();

        AnswerCookie.set("pools", ResumeCode.typed("2345-6789-BCDF-GHJK").orElseThrow(), site, request, set);
        AnswerCookie.clear("pools", site, request, cleared);

        for (var response : new MockHttpServletResponse[] {set, cleared}) {
            var cookie = response.getCookie("answer");
            assertThat(cookie.getSecure()).isEqualTo(secure);
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/consultations/pools/");
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        }
    }
}
