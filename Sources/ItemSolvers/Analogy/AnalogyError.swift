/// An error of one attribute, by its name such as `missed-turn`.
struct AnalogyError {
  private enum Mistake: String {
    /// The change was not made.
    case missed
    /// The value of the second figure was taken over.
    case copied
    /// A turn or a step was made the other way.
    case reversed
    /// Some other value.
    case other
  }

  private let mistake: Mistake
  private let attribute: AnalogyFigure.Attribute

  /// Reads a name; nil where it names no error of the attribute.
  init?(_ name: String, _ attribute: AnalogyFigure.Attribute) {
    let words = name.split(separator: "-", omittingEmptySubsequences: false)
    guard words.count == 2, let mistake = Mistake(rawValue: String(words[0])),
      words[1] == attribute.rawValue
    else { return nil }
    self.mistake = mistake
    self.attribute = attribute
  }

  /// Whether a wrong option shows the error: `other` only where nothing else explains the value.
  func holds(
    _ option: AnalogyFigure, first: AnalogyFigure, second: AnalogyFigure, third: AnalogyFigure
  ) -> Bool {
    let value = option[attribute]
    let isMissed = value == third[attribute]
    let isCopied = value == second[attribute]
    let isReversed = reversed(first: first, second: second, third: third) == value
    return switch mistake {
    case .missed: isMissed
    case .copied: isCopied
    case .reversed: isReversed
    case .other: !isMissed && !isCopied && !isReversed
    }
  }

  private func reversed(
    first: AnalogyFigure, second: AnalogyFigure, third: AnalogyFigure
  ) -> Int? {
    let change = second[attribute] - first[attribute]
    guard change != 0 else { return nil }
    return switch attribute {
    case .turn: (third[attribute] - change + 8) % 4
    case .count: third[attribute] - change
    case .kind, .size, .fill, .side: nil
    }
  }
}
