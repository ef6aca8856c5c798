extension CSVWriter {
  /// Adds a field that somebody else wrote, so that no spreadsheet takes it for a formula.
  ///
  /// A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe
  /// before it, unless it is a number; control characters become spaces.
  ///
  /// Source: OWASP, "CSV Injection".
  public mutating func text(_ value: String) {
    let plain = String(
      String.UnicodeScalarView(
        value.unicodeScalars.map { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) ? " " : $0 }
      ))
    guard let first = value.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
      Double(value) == nil
    else { return field(plain) }
    field("'" + plain)
  }
}
