package no.innovasjonsskolen.site;

/**
 * The school's own address as this reader sees it, a handler's argument: for what others will read, such as
 * {@code sitemap.xml}.
 *
 * @param origin {@code https://…} without a path
 */
public record PublicAddress(String origin) {}
