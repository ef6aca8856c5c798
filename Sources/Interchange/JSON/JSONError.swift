/// Why a run of bytes is not the JSON that was asked for, and where.
public struct JSONError: Error, Equatable, Sendable {
  /// What is wrong at the position.
  public enum Problem: Equatable, Sendable {
    /// The text ends inside a value.
    case unexpectedEnd
    /// A byte that cannot stand here.
    case unexpectedByte(UInt8)
    /// Something other than white space follows the value.
    case trailingContent
    /// A literal other than `true`, `false` and `null`.
    case invalidLiteral
    /// A number that RFC 8259 does not allow, such as `01`, `1.` or `+1`.
    case invalidNumber
    /// A number that does not fit the type that was asked for.
    case numberOutOfRange
    /// A backslash before a character that it cannot escape.
    case invalidEscape
    /// A `\u` escape of one half of a surrogate pair without the other.
    case loneSurrogate
    /// A control character that stands unescaped inside a string.
    case unescapedControl
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// More containers inside one another than the reader allows.
    case tooDeep
    /// Another kind of value was expected.
    case wrongKind(expected: JSONKind, found: JSONKind)
    /// One object holds the same key twice.
    case duplicateKey(String)
    /// A key that the document's schema does not know.
    case unknownKey(String)
    /// A key that the document's schema requires.
    case missingKey(String)
    /// A value that the document's schema does not allow; the text says which.
    case invalidValue(String)
  }

  /// What is wrong.
  public var problem: Problem
  /// The offset in bytes, from 0, of the place that is wrong.
  public var offset: Int

  /// Makes an error at an offset in bytes.
  public init(_ problem: Problem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}

extension JSONError: CustomStringConvertible {
  /// The problem in words, then its place: `"unexpected end of the text, at byte 12"`.
  public var description: String {
    "\(problem), at byte \(offset)"
  }
}

extension JSONError.Problem: CustomStringConvertible {
  /// The problem in words.
  public var description: String {
    switch self {
    case .unexpectedEnd: "unexpected end of the text"
    case .unexpectedByte(let byte): "unexpected \(Self.spell(byte))"
    case .trailingContent: "something follows the value"
    case .invalidLiteral: "neither true, false nor null"
    case .invalidNumber: "not a JSON number"
    case .numberOutOfRange: "the number is out of range"
    case .invalidEscape: "not an escape that JSON knows"
    case .loneSurrogate: "half of a surrogate pair"
    case .unescapedControl: "a control character must be escaped"
    case .invalidUTF8: "not UTF-8"
    case .tooDeep: "too many levels"
    case .wrongKind(let expected, let found): "expected \(expected), found \(found)"
    case .duplicateKey(let key): "the key '\(key)' occurs twice"
    case .unknownKey(let key): "unknown key '\(key)'"
    case .missingKey(let key): "the key '\(key)' is missing"
    case .invalidValue(let text): text
    }
  }

  private static func spell(_ byte: UInt8) -> String {
    if byte > 0x20, byte < 0x7F {
      return "'\(Character(Unicode.Scalar(byte)))'"
    }
    let digits = String(byte, radix: 16, uppercase: true)
    return "byte 0x" + (digits.utf8.count < 2 ? "0" : "") + digits
  }
}
