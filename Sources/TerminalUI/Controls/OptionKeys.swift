/// Which keys pick which of a list of options.
///
/// Digits count from 1. Letters count from a, for lists of up to five only: f and the letters after
/// it are commands. Digits pressed one after another make a two-digit number where there is such
/// an option.
struct OptionKeys: Hashable, Sendable {
  private let count: Int
  private let takesLetters: Bool
  private var run: Int?

  init(count: Int, takesLetters: Bool = true) {
    self.count = count
    self.takesLetters = takesLetters && count <= 5
  }

  /// The index that a key picks, from 0; every other key ends a run of digits.
  mutating func index(of key: Key) -> Int? {
    let former = run
    run = nil
    guard case .character(let character) = key else { return nil }
    if let digit = character.wholeNumberValue, character.isASCII {
      for number in [former.map { $0 * 10 + digit }, digit].compactMap({ $0 })
      where (1...max(1, count)).contains(number) && number <= count {
        run = number
        return number - 1
      }
      return nil
    }
    guard takesLetters, let ascii = Character(character.lowercased()).asciiValue else { return nil }
    let index = Int(ascii) - Int(UInt8(ascii: "a"))
    return (0..<count).contains(index) ? index : nil
  }
}

extension Key {
  /// The step an arrow, `j` or `k` makes in a list: -1 or 1, nil for other keys.
  var listStep: Int? {
    switch self {
    case .up, .character("k"), .character("K"): -1
    case .down, .character("j"), .character("J"): 1
    default: nil
    }
  }

  /// Whether the key clears an entry where nothing is typed.
  var clears: Bool { self == .backspace || self == .delete }
}

extension Int {
  /// This index moved by a step, held within `0..<count`; the first step enters the list.
  func stepped(by step: Int, count: Int) -> Int { Swift.min(Swift.max(0, self + step), count - 1) }
}
