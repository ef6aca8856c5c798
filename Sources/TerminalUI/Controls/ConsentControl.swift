import Assessment

/// Agreeing or refusing: two options, with the language's letters for yes and no.
struct ConsentControl: ResponseControl, Hashable {
  private(set) var agrees: Bool?
  private(set) var caret: Int?
  private let letters: [Character: Bool]

  init(yes: Character, no: Character, entry: Entry?) {
    letters = ["1": true, "2": false, yes: true, no: false]
    if case .boolean(let flag)? = entry?.value { agrees = flag }
  }

  var entry: Entry? { agrees.map { Entry(.boolean($0)) } }

  /// Whether Enter would pick what the caret points at.
  var enterPicks: Bool { caret.map { agrees != ($0 == 0) } ?? false }

  mutating func handle(_ key: Key) -> ControlEffect {
    if case .character(let character) = key,
      let flag = letters[Character(character.lowercased())]
    {
      return pick(flag)
    }
    if let step = key.listStep {
      caret = caret?.stepped(by: step, count: 2) ?? (step > 0 ? 0 : 1)
      return .moved
    }
    if key == .character(" ") || (key == .enter && enterPicks), let caret {
      return pick(caret == 0)
    }
    return .ignored
  }

  private mutating func pick(_ flag: Bool) -> ControlEffect {
    caret = caret == nil ? nil : (flag ? 0 : 1)
    agrees = flag
    return .completed
  }
}
