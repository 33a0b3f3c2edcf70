package dev.yearbook.gateway.page;

/// A file that the page loads.
///
/// @param name its name below `/assets/<version>/`
/// @param mediaType its media type
/// @param bytes its content
record Asset(String name, String mediaType, byte[] bytes) {

    static Asset of(String name, byte[] bytes) {
        return new Asset(name, mediaType(name), bytes);
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "js" -> "text/javascript;charset=utf-8";
            case "css" -> "text/css;charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> throw new IllegalArgumentException("No kind of asset: " + name);
        };
    }
}
