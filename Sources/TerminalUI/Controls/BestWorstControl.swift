import Assessment

/// Marking the best and the worst of several actions.
///
/// Digits and arrows point at an action; `b` or `+` marks it as the best, `w` or `-` as the worst.
/// An action cannot be both: the later mark stands, and it is said that the other is open again.
struct BestWorstControl: ResponseControl, Hashable {
  let options: [Option]
  private(set) var best: String?
  private(set) var worst: String?
  private(set) var caret: Int?
  private var keys: OptionKeys
  private let letters: [Character: Bool]
  private var remark: ResponseNotice?

  /// Makes the control with the letters for best and worst in the catalogue's language.
  init(_ options: [Option], best bestLetter: Character, worst worstLetter: Character, entry: Entry?)
  {
    self.options = options
    keys = OptionKeys(count: options.count, takesLetters: false)
    letters = [bestLetter: true, "+": true, worstLetter: false, "-": false]
    func known(_ name: String) -> String? {
      let id = entry?.value?.field(name)?.text
      return options.first { $0.id == id }?.id
    }
    best = known("best")
    worst = known("worst")
  }

  var entry: Entry? {
    guard best != nil || worst != nil else { return nil }
    return Entry(
      .record(
        [("best", best), ("worst", worst)].compactMap { name, id in
          id.map { Value.Field(name, .identifier($0)) }
        }))
  }

  var notice: ResponseNotice? { remark ?? ((best == nil) == (worst == nil) ? nil : .unplaced(1)) }

  mutating func handle(_ key: Key) -> ControlEffect {
    remark = nil
    if let index = keys.index(of: key) {
      caret = index
      return .moved
    }
    if let step = key.listStep, !options.isEmpty {
      caret = caret?.stepped(by: step, count: options.count) ?? (step > 0 ? 0 : options.count - 1)
      return .moved
    }
    if key.clears, entry != nil {
      best = nil
      worst = nil
      return .changed
    }
    guard case .character(let character) = key,
      let isBest = letters[Character(character.lowercased())]
    else { return .ignored }
    guard let caret, options.indices.contains(caret) else {
      remark = .pointFirst
      return .moved
    }
    let id = options[caret].id
    if (isBest ? worst : best) == id { remark = isBest ? .worstOpen : .bestOpen }
    if isBest {
      best = id
      if worst == id { worst = nil }
    } else {
      worst = id
      if best == id { best = nil }
    }
    return best != nil && worst != nil ? .completed : .changed
  }
}
