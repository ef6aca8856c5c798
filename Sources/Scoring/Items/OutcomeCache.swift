import Assessment

/// Outcomes of answers met before, so that an answer that many people give is evaluated once.
///
/// Of fixed size: a later answer takes the place of an earlier one. What it gives back is exactly
/// what evaluating would give, so that the order of records never shows in a profile.
struct OutcomeCache: Sendable {
  private struct Line: Sendable {
    let item: Int
    let value: Value
    let outcome: ItemOutcome
  }

  private var lines: [Line?] = []
  private static let size = 8192

  /// The outcome of a value met before.
  func outcome(of value: Value, item: Int, at place: Int) -> ItemOutcome? {
    guard place < lines.count, let line = lines[place], line.item == item, line.value == value
    else { return nil }
    return line.outcome
  }

  /// Keeps an outcome.
  mutating func keep(_ outcome: ItemOutcome, of value: Value, item: Int, at place: Int) {
    if lines.isEmpty { lines = Array(repeating: nil, count: Self.size) }
    lines[place] = Line(item: item, value: value, outcome: outcome)
  }

  /// The place of a value; nil for values that are not worth keeping.
  static func place(of value: Value, item: Int) -> Int? {
    var mixer = Mixer(item)
    guard mixer.take(value) else { return nil }
    return Int(mixer.hash >> 51)
  }
}

/// Spreads values over places.
private struct Mixer {
  private(set) var hash: UInt64

  init(_ item: Int) {
    hash = UInt64(truncatingIfNeeded: item)
    stir()
  }

  /// Takes in a value; false where equal values may look different in a profile, or are too long.
  mutating func take(_ value: Value) -> Bool {
    switch value {
    case .boolean(let flag): add(flag ? 1 : 2)
    case .integer(let whole): add(UInt64(truncatingIfNeeded: whole))
    case .float(let number):
      // Zero and minus zero are equal.
      guard number != 0 || number.sign == .plus else { return false }
      add(number.bitPattern)
    case .string(let text), .identifier(let text): return take(text)
    case .multiple(let members), .ordered(let members):
      for member in members {
        guard take(member) else { return false }
      }
    case .record(let fields):
      for field in fields {
        guard take(field.name) else { return false }
        guard let value = field.value else {
          add(3)
          continue
        }
        guard take(value) else { return false }
      }
    }
    return true
  }

  /// Texts of other than ASCII characters may be equal and yet written differently.
  private mutating func take(_ text: String) -> Bool {
    guard text.utf8.count <= 64 else { return false }
    for byte in text.utf8 {
      guard byte < 0x80 else { return false }
      add(UInt64(byte))
    }
    return true
  }

  private mutating func add(_ word: UInt64) {
    hash ^= word
    stir()
  }

  private mutating func stir() {
    hash = (hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15
  }
}
