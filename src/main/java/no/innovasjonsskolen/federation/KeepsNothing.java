package no.innovasjonsskolen.federation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Tokens are read and thrown away: they may hold a national identity number, and we ask for no more. */
final class KeepsNothing implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // The framework declares it so.
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String registration,
            @Nullable Authentication person, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(OAuth2AuthorizedClient client, @Nullable Authentication person,
            HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public void removeAuthorizedClient(String registration, @Nullable Authentication person,
            HttpServletRequest request, HttpServletResponse response) {}
}
