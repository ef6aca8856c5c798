/// A set of Unicode scalars.
struct PatternClass: Hashable, Sendable {
  /// A named class.
  enum Named: Hashable, Sendable {
    case digit, word, space

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .digit: scalar.properties.generalCategory == .decimalNumber
      case .space: scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
      case .word:
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
          .initialPunctuation, .finalPunctuation, .otherPunctuation, .spaceSeparator,
          .lineSeparator, .paragraphSeparator, .control, .format, .surrogate, .privateUse,
          .unassigned:
          false
        default: true
        }
      }
    }
  }

  /// A member of the class.
  enum Member: Hashable, Sendable {
    case range(ClosedRange<UInt32>)
    case named(Named, isNegated: Bool)

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .range(let range): range.contains(scalar.value)
      case .named(let name, let isNegated): name.contains(scalar) != isNegated
      }
    }
  }

  var members: [Member]
  var isNegated = false

  /// Whether the class has one of the forms of a character; negated, whether it has none.
  func contains(anyOf forms: [Unicode.Scalar]) -> Bool {
    members.contains { member in forms.contains { member.contains($0) } } != isNegated
  }

  init(_ members: [Member], isNegated: Bool = false) {
    self.members = members
    self.isNegated = isNegated
  }

  init(_ scalar: Unicode.Scalar) {
    self.init([.range(scalar.value...scalar.value)])
  }

  /// Everything but line ends, as XSD defines the point.
  static let point = PatternClass([.range(10...10), .range(13...13)], isNegated: true)
}

extension Unicode.Scalar {
  /// The character with its lower and upper case, where those are single characters.
  var caseForms: [Unicode.Scalar] {
    [properties.lowercaseMapping, properties.uppercaseMapping].reduce(into: [self]) { forms, text in
      if text.unicodeScalars.count == 1 { forms += text.unicodeScalars }
    }
  }
}
