import Assessment

extension Interaction {
  /// Entries that a candidate might make, the right one first where it is known.
  ///
  /// Short lists are complete: every option, every point, every order of up to five options. Of
  /// long ones, and of what is typed, there are entries from all right to all wrong.
  func possibleEntries(_ keys: RuleKeys, correct: Value?) -> [Entry] {
    let values: [Value]
    switch kind {
    case .choice(let choice):
      values = choice.isMultiple ? picks(choice, correct) : choice.options.map(\.identifier)
    case .rating(let rating): values = rating.responses.points.map { .integer($0.value) }
    case .order(let order): values = orders(order.options.map(\.identifier), correct)
    case .bestWorst(let options):
      values = options.flatMap { best in
        options.filter { $0.id != best.id }.map { worst in
          Value.record([.init("best", best.identifier), .init("worst", worst.identifier)])
        }
      }
    case .match(let match):
      values = records(
        match.entries.map(\.id), of: match.options.map(\.identifier), correct,
        isRepeating: match.allowsReuse)
    case .rateEach(let actions, let responses):
      values = records(
        actions.map(\.id), of: responses.points.map { .integer($0.value) }, correct,
        isRepeating: true)
    case .number(let number): return number.entries(keys, correct)
    case .text(let text): return text.entries(keys)
    case .consent: return [Entry(.boolean(true))]
    }
    guard let correct, let place = values.firstIndex(of: correct) else {
      return values.map { Entry($0) }
    }
    return [Entry(correct)] + (values[..<place] + values[(place + 1)...]).map { Entry($0) }
  }

  private func picks(_ choice: ChoiceInteraction, _ correct: Value?) -> [Value] {
    let ids = choice.options.map(\.identifier)
    let allowed = choice.minimum...max(choice.minimum, choice.maximum)
    let sets: [[Value]]
    if ids.count <= 10 {
      sets = (0..<(1 << ids.count)).map { bits in
        ids.indices.filter { bits & 1 << $0 != 0 }.map { ids[$0] }
      }
    } else {
      let right = Set(correct?.members ?? [])
      let partial = (0...right.count).map { count in Array(ids.filter(right.contains).prefix(count))
      }
      let others = ids.filter { !right.contains($0) }
      sets =
        partial + ids.map { [$0] }
        + others.map { other in
          ids.filter { right.contains($0) || $0 == other }
        }
    }
    return sets.filter { allowed.contains($0.count) }.map(Value.multiple)
  }

  private func orders(_ ids: [Value], _ correct: Value?) -> [Value] {
    guard ids.count > 5 else { return ids.permutations.map(Value.ordered) }
    let right = correct?.members ?? ids
    // From the right order on, ever more places are turned round.
    let turned = (2...right.count).map { count in
      Value.ordered(right.prefix(count).reversed() + right.dropFirst(count))
    }
    return [.ordered(right)] + turned
  }

  private func records(
    _ names: [String], of values: [Value], _ correct: Value?, isRepeating: Bool
  ) -> [Value] {
    func record(_ chosen: [Value]) -> Value {
      .record(zip(names, chosen).map { Value.Field($0, $1) })
    }
    let isFew =
      (0..<names.count).reduce(1) { count, _ in min(count * values.count, 10_000) } <= 1_024
    if isFew {
      let lists = [Value].combinations(names.map { _ in values })
      return lists.filter { isRepeating || Set($0).count == $0.count }.map(record)
    }
    let right = names.compactMap { correct?.field($0) }
    guard right.count == names.count else {
      return values.map { value in record(names.map { _ in value }) }
    }
    // The first so many are right; the others take the place of the next one.
    return (0...names.count).filter { $0 != names.count - 1 || isRepeating }.map { count in
      let wrong = right.dropFirst(count).map { value -> Value in
        guard isRepeating, let place = values.firstIndex(of: value) else { return value }
        return values[(place + values.count / 2) % values.count]
      }
      let moved = isRepeating ? wrong : Array(wrong.dropFirst() + wrong.prefix(1))
      return record(Array(right.prefix(count)) + moved)
    }
  }
}

extension Option {
  /// The value of picking it.
  var identifier: Value { .identifier(id) }
}
