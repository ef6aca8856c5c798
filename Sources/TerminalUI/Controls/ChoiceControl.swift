import Assessment

/// Picking one or several options.
///
/// A digit or letter picks at once (in a multiple choice it turns an option on and off). Arrows
/// only move the caret, so that looking around changes no answer; Space, or Enter away from what is
/// picked, picks at the caret. Backspace clears. Options that are figures stand in rows and columns,
/// and whoever lays them out moves the caret.
struct ChoiceControl: ResponseControl, Hashable {
  let options: [Option]
  let isMultiple: Bool
  /// Whether every option is a figure.
  let isFigural: Bool
  let minimum: Int
  let maximum: Int
  private(set) var picked: [String]
  /// Where the arrows are; nil until they are used.
  private(set) var caret: Int?
  /// What was picked or given up last, so that it is in sight; nil until then.
  private(set) var latest: Int?
  private var keys: OptionKeys
  private var refusal: ResponseNotice?

  init(_ choice: ChoiceInteraction, entry: Entry?) {
    options = choice.options
    isMultiple = choice.isMultiple
    isFigural = choice.isFigural
    minimum = choice.minimum
    maximum = choice.maximum
    keys = OptionKeys(count: choice.options.count)
    let ids = entry?.value?.members?.compactMap(\.text) ?? [entry?.value?.text].compactMap { $0 }
    picked = choice.options.map(\.id).filter { ids.contains($0) }
  }

  var entry: Entry? {
    guard let first = picked.first else { return nil }
    return Entry(isMultiple ? .multiple(picked.map { .identifier($0) }) : .identifier(first))
  }

  var notice: ResponseNotice? {
    if let refusal { return refusal }
    return isMultiple && !picked.isEmpty && picked.count < minimum
      ? .atLeast(minimum, picked: picked.count) : nil
  }

  /// Whether Enter would pick what the caret points at.
  var enterPicks: Bool {
    guard let caret, !isMultiple, options.indices.contains(caret) else { return false }
    return picked != [options[caret].id]
  }

  mutating func handle(_ key: Key) -> ControlEffect {
    refusal = nil
    if let index = keys.index(of: key) {
      if caret != nil { caret = index }
      return pick(index)
    }
    if let step = key.listStep, !options.isEmpty {
      let start = caret ?? options.firstIndex { picked.contains($0.id) }
      caret = start?.stepped(by: step, count: options.count) ?? (step > 0 ? 0 : options.count - 1)
      latest = nil
      return .moved
    }
    switch key {
    case .character(" "):
      guard let caret else { return .ignored }
      return pick(caret)
    case .enter where enterPicks:
      guard let caret else { return .ignored }
      return pick(caret)
    case _ where key.clears && !picked.isEmpty:
      picked = []
      return .changed
    default: return .ignored
    }
  }

  /// Moves the caret by so many options; not beyond the first and the last.
  mutating func move(by step: Int) {
    refusal = nil
    let start = caret ?? options.firstIndex { picked.contains($0.id) }
    let target = start.map { $0 + step } ?? 0
    guard options.indices.contains(target) else { return }
    caret = target
    latest = nil
  }

  private mutating func pick(_ index: Int) -> ControlEffect {
    guard options.indices.contains(index) else { return .ignored }
    latest = index
    let id = options[index].id
    guard isMultiple else {
      guard picked != [id] else { return .moved }
      picked = [id]
      return .completed
    }
    if let place = picked.firstIndex(of: id) {
      picked.remove(at: place)
    } else if picked.count >= maximum {
      refusal = .atMost(maximum)
      return .moved
    } else {
      picked = options.map(\.id).filter { picked.contains($0) || $0 == id }
    }
    return .changed
  }
}
