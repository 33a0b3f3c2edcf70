package dev.yearbook.gateway.sdmx;

import java.util.List;
import java.util.Locale;

/// The languages in which names are given.
enum Language {
    ZH,
    EN;

    /// The tag of the language, `zh` or `en`.
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The language that suits an `Accept-Language` header best; Chinese where it names neither.
    static Language of(String acceptLanguage) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            String tag = Locale.lookupTag(ranges, List.of("zh", "en"));
            return "en".equals(tag) ? EN : ZH;
        } catch (IllegalArgumentException malformed) {
            return ZH;
        }
    }
}
