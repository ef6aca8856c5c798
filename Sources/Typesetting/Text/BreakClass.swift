/// What a grapheme cluster means for breaking lines, after the classes of UAX #14.
enum BreakClass: Sendable {
  /// An ordinary space, after which a line may end.
  case space
  /// A zero-width space: a place to break, never seen.
  case zeroWidthSpace
  /// A soft hyphen: a place to break, seen only there.
  case softHyphen
  /// Joins its neighbours and is seen, such as a no-break space.
  case glue
  /// Joins its neighbours and is never seen.
  case joiner
  /// Opening punctuation.
  case opening
  /// Closing punctuation.
  case closing
  /// A hyphen or a slash, after which words may part.
  case hyphen
  /// A dash, after which a line may end.
  case dash
  /// An ideograph or a kana, beside which lines may end.
  case ideograph
  /// A letter of a word.
  case letter
  /// A digit.
  case digit
  /// Anything else.
  case other

  /// Whether the cluster guides line breaking and is not seen within a line.
  var isInvisible: Bool {
    switch self {
    case .zeroWidthSpace, .softHyphen, .joiner: true
    default: false
    }
  }

  /// Whether the cluster joins its neighbours.
  var joins: Bool { self == .glue || self == .joiner }

  /// The class of a cluster.
  init(_ character: Character) {
    if let ascii = character.asciiValue {
      self = Self.ofASCII(ascii)
    } else if let value = character.unicodeScalars.first?.value {
      self = Self.of(value, character)
    } else {
      self = .other
    }
  }

  private static func ofASCII(_ byte: UInt8) -> BreakClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: " "): .space
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."),
      UInt8(ascii: ","), UInt8(ascii: "%"):
      .closing
    case UInt8(ascii: "-"), UInt8(ascii: "/"): .hyphen
    default: .other
    }
  }

  private static func of(_ value: UInt32, _ character: Character) -> BreakClass {
    switch value {
    case 0xA0, 0x2007, 0x2011, 0x202F: .glue
    case 0x2060, 0xFEFF: .joiner
    case 0xAD: .softHyphen
    case 0x200B: .zeroWidthSpace
    case 0x2010: .hyphen
    case 0x2013, 0x2014: .dash
    // ¿ ¡ ‚ „ and the opening brackets of East Asian text.
    case 0xBF, 0xA1, 0x201A, 0x201E, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0xFF08, 0xFF3B:
      .opening
    // ’ … ‰ and the closing brackets, stops and marks that start no line in East Asian text.
    case 0x2019, 0x2026, 0x2030, 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011,
      0x30FC, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D:
      .closing
    case 0x2E80...0x2FDF, 0x3006...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFD:
      .ideograph
    default:
      character.isLetter ? .letter : character.isNumber ? .digit : .other
    }
  }
}
