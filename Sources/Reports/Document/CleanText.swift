import Typesetting

/// Text that no terminal, page or file can be harmed by: control characters are taken out.
///
/// All that a report says is made of these, so that no way out of it can forget to clean.
/// Escaping for a format of its own is left to whatever writes that format.
struct CleanText: Sendable, Hashable, CustomStringConvertible {
  /// The text, on one line.
  let text: String

  /// Cleans a text.
  init(_ text: String) { self.text = Sanitizer.line(text) }

  var description: String { text }
}

extension CleanText: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) { self.init(text) }
}
