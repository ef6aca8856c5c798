import Assessment

/// Typing a number, with what it is read as said at once.
///
/// What was typed is kept to the letter beside the number. `1,234`, a thousand here and a little
/// more than one there, is asked where the field accepts both: arrow up takes the thousand, arrow
/// down the decimal. A number that the field does not accept is said to be so, and kept. Characters
/// of no number are not taken in; a paste is, as a whole.
struct NumberControl: ResponseControl, Hashable {
  let interaction: NumberInteraction
  let marks: NumberMarks
  private(set) var editor: TextEditor
  /// The reading chosen for an ambiguous text.
  private(set) var settled: Double?

  /// More than any number that can be kept, less than anything that could spoil a screen.
  static let limit = 40

  init(_ interaction: NumberInteraction, marks: NumberMarks, entry: Entry?) {
    self.interaction = interaction
    self.marks = marks
    editor = TextEditor(
      entry?.typed ?? entry?.value?.number.map { NumberWriting.text($0, marks: marks) } ?? "",
      limit: Self.limit)
    if case .failure(.ambiguous) = reading { settled = entry?.value?.number }
  }

  var takesText: Bool { true }

  private var reading: Result<DecimalText, DecimalText.Failure> {
    Result {
      () throws(DecimalText.Failure)
      in try interaction.reading(of: editor.text, marks: marks)
    }
  }

  var entry: Entry? {
    let typed = editor.text
    switch reading {
    case .success(let number): return Entry(.float(number.value), typed: typed)
    case .failure(.empty): return nil
    case .failure(.ambiguous): return Entry(settled.map { .float($0) }, typed: typed)
    case .failure: return Entry(nil, typed: typed)
    }
  }

  /// The number as it will be kept, in the locale's writing; nil when there is none.
  var kept: String? {
    entry?.value?.number.map { NumberWriting.text($0, marks: marks) }
  }

  var notice: ResponseNotice? {
    switch reading {
    case .success(let number): return refusal(number)
    case .failure(.empty): return nil
    case .failure(.tooLong): return .tooManyDigits
    case .failure(.ambiguous(let grouped, let decimal)):
      guard settled == nil else { return nil }
      return .ambiguous(
        grouped: NumberWriting.text(grouped, marks: marks),
        decimal: NumberWriting.text(decimal, marks: marks, decimals: 3))
    case .failure(.malformed):
      // A sign alone, or a mark, is the beginning of a number.
      return ["-", "+", "\u{2212}", ",", "."].contains(editor.text.trimmed)
        ? nil : .notANumber(typed: editor.text)
    }
  }

  private func refusal(_ number: DecimalText) -> ResponseNotice? {
    if let decimals = interaction.decimals, number.decimals > decimals {
      return .tooManyDecimals(decimals)
    }
    if number.value < interaction.minimum ?? -.infinity
      || number.value > interaction.maximum ?? .infinity
    {
      return .outOfRange(
        minimum: interaction.minimum.map { NumberWriting.text($0, marks: marks) },
        maximum: interaction.maximum.map { NumberWriting.text($0, marks: marks) })
    }
    return nil
  }

  /// Whether a character can be part of what somebody types for a number, readable or not.
  private static func takes(_ character: Character) -> Bool {
    character.isNumber || character.isWhitespace || "+-\u{2212},.'\u{2019}%/eE".contains(character)
  }

  mutating func handle(_ key: Key) -> ControlEffect {
    if case .failure(.ambiguous(let grouped, let decimal)) = reading, key == .up || key == .down {
      settled = key == .up ? grouped : decimal
      return .changed
    }
    if case .character(let character) = key, !Self.takes(character) { return .ignored }
    switch editor.handle(key) {
    case .changed:
      settled = nil
      return .changed
    case .moved, .full: return .moved
    case .ignored: return .ignored
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: Substring {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
