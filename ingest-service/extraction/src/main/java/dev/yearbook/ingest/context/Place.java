package dev.yearbook.ingest.context;

/// An administrative place.
///
/// @param name the short name: 江苏
/// @param full the full name: 江苏省
/// @param code its code of GB/T 2260: 320000
/// @param province whether it is a province or of that rank
public record Place(String name, String full, String code, boolean province) {

    /// The whole country.
    public static final Place NATION = new Place("全国", "全国", "000000", false);
}
