package no.innovasjonsskolen.site;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Hands out styles, scripts, fonts and pictures. */
@Controller
class AssetPage {

    private final Assets assets;

    AssetPage(Assets assets) {
        this.assets = assets;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/assets/{fingerprint}/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String fingerprint, @PathVariable String name,
            @RequestHeader(HttpHeaders.ACCEPT_ENCODING) Optional<String> encodings) {
        if (!assets.has(name)) {
            return ResponseEntity.notFound().build();
        }
        var asset = assets.get(name);
        var headers = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(asset.fingerprint().equals(fingerprint)
                        ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                        : CacheControl.noCache());
        return encodings.orElse("").contains("gzip")
                ? headers.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.packed())
                : headers.body(asset.plain());
    }

    /** Browsers ask for this address by themselves. */
    @Access(Who.EVERYONE)
    @GetMapping("/favicon.ico")
    ResponseEntity<Void> icon() {
        return ResponseEntity.status(302).header(HttpHeaders.LOCATION, assets.url("icon.svg")).build();
    }
}
