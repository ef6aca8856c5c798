/// The name of a thing within a battery: include names and a local id, joined by `/`.
///
/// In a single assessment a path is just the id (`n1`); in a battery it is `numerical/n1`.
public struct Path: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The whole path as text.
  public let text: String

  /// Creates a path from its text.
  public init(_ text: String) {
    self.text = text
  }

  /// The path of `id` inside this one; the empty path is the root.
  public func appending(_ id: String) -> Path {
    text.isEmpty ? Path(id) : Path(text + "/" + id)
  }

  /// The root: the path of the assessment that was started.
  public static let root = Path("")

  /// The part behind the last slash: the id in its own assessment.
  public var localID: String {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text }
    return String(text[text.index(after: slash)...])
  }

  /// Whether a short name means this path: the whole of it, or the part behind the last slash.
  public func isNamed(_ name: String) -> Bool { text == name || localID == name }

  /// The path as text.
  public var description: String { text }

  /// Orders paths as text.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Path: ExpressibleByStringLiteral {
  /// Creates a path from a literal.
  public init(stringLiteral value: String) { self.init(value) }
}
