import Assessment
import Psychometrics

/// Draws everything that is left to chance from the session's seed.
///
/// Each use has a stream of its own, named by purpose and path, so that an item added to one
/// section leaves the order of another as it was.
struct Planner: Sendable {
  let seed: UInt64
  let outline: Outline

  /// The order in which the parts of an assessment are given; rests keep their places.
  func parts(of assessment: Path) -> [Path] {
    guard let node = outline.assessments[assessment] else { return [] }
    let paths = node.parts.map(\.path)
    guard node.definition.shufflesParts else { return paths }
    let movable = node.parts.indices.filter {
      if case .rest = node.parts[$0] { false } else { true }
    }
    return reordered(paths, at: movable, purpose: "shuffle-parts", path: assessment)
  }

  /// What a section presents: the items drawn, in order, and the order of shuffled options.
  ///
  /// Items that cannot be given are left out before drawing, so that as many are drawn. A
  /// section that chooses by the answers starts empty, or with its first module.
  func plan(_ section: Path, without leavesOut: (Outline.ItemNode) -> Bool) -> SectionPlan {
    guard let node = outline.sections[section] else {
      return SectionPlan(section: section, order: [], options: [])
    }
    let given = node.children.filter { isAvailable($0, without: leavesOut) }
    let shufflesAll = node.section.shuffle.contains(.options)
    if let tailoring = node.tailoring {
      let pool = given.compactMap { outline.items[$0.path] }
      return SectionPlan(
        section: section,
        order: tailoring.firstModule.map { [node.assessment.appending($0)] } ?? [],
        options: pool.flatMap { options(of: $0, shufflesAll: shufflesAll) })
    }
    let drawn = draw(given, node)
    var order = drawn.map(\.path)
    for (purpose, isShuffled, isMovable) in [
      ("shuffle-items", node.section.shuffle.contains(.items), true),
      ("shuffle-sections", node.section.shuffle.contains(.sections), false),
    ] where isShuffled {
      let movable = drawn.indices.filter { drawn[$0].isItem == isMovable }
      order = reordered(order, at: movable, purpose: purpose, path: section)
    }
    let items = order.compactMap { path in
      drawn.contains(.item(path)) ? outline.items[path] : nil
    }
    return SectionPlan(
      section: section, order: order,
      options: items.flatMap { options(of: $0, shufflesAll: shufflesAll) })
  }

  private func isAvailable(
    _ child: Outline.ChildNode, without leavesOut: (Outline.ItemNode) -> Bool
  ) -> Bool {
    guard case .item(let path) = child, let node = outline.items[path] else { return true }
    return !leavesOut(node)
  }

  private func draw(
    _ children: [Outline.ChildNode], _ node: Outline.SectionNode
  ) -> [Outline.ChildNode] {
    guard let count = node.section.draw else { return children }
    let items = children.indices.filter { children[$0].isItem }
    var stream = RandomStream(seed: seed, purpose: "draw-items", path: node.path.text)
    let drawn = Set(stream.sample(count, of: items.count).map { items[$0] })
    return children.indices.filter { !children[$0].isItem || drawn.contains($0) }
      .map { children[$0] }
  }

  private func options(
    of node: Outline.ItemNode, shufflesAll: Bool
  ) -> [SectionPlan.OptionOrder] {
    // True, false and cannot say keep their order unless the item itself asks for another.
    guard node.item.shufflesOptions || (shufflesAll && node.item.type != .trueFalse) else {
      return []
    }
    return node.item.interactions.enumerated().compactMap { index, interaction in
      guard let options = interaction.options, options.count > 1 else { return nil }
      let movable = options.indices.filter { !options[$0].isFixed }
      let order = reordered(
        options.map(\.id), at: movable, purpose: "shuffle-options", path: node.path, index: index)
      return SectionPlan.OptionOrder(
        item: node.path, response: interaction.response, order: order)
    }
  }

  private func reordered<Element>(
    _ elements: [Element], at places: [Int], purpose: String, path: Path, index: Int = 0
  ) -> [Element] {
    var stream = RandomStream(seed: seed, purpose: purpose, path: path.text, index: index)
    var result = elements
    for (place, source) in zip(places, stream.permutation(of: places.count)) {
      result[place] = elements[places[source]]
    }
    return result
  }
}

extension Outline.ChildNode {
  /// Whether it is an item.
  var isItem: Bool { if case .item = self { true } else { false } }
}

extension Interaction {
  /// The options that a shuffle puts in another order; nil where there are none.
  var options: [Option]? {
    switch kind {
    case .choice(let choice): choice.options
    case .order(let order): order.options
    case .match(let match): match.options
    case .bestWorst(let options): options
    case .rateEach(let actions, _): actions
    case .number, .text, .rating, .consent: nil
    }
  }

  /// The same interaction with its options in another order; unknown ids are ignored and missing
  /// options come last.
  func ordered(by order: [String]) -> Interaction {
    guard let options else { return self }
    let named = order.compactMap { id in options.first { $0.id == id } }
    let sorted = named + options.filter { !order.contains($0.id) }
    let kind: Kind =
      switch kind {
      case .choice(let choice):
        .choice(
          ChoiceInteraction(
            options: sorted, minimum: choice.minimum, maximum: choice.maximum,
            isMultiple: choice.isMultiple))
      case .order(let order):
        .order(OrderInteraction(options: sorted, topLabel: order.topLabel))
      case .match(let match):
        .match(
          MatchInteraction(
            entries: match.entries, options: sorted, allowsReuse: match.allowsReuse))
      case .bestWorst: .bestWorst(sorted)
      case .rateEach(_, let responses): .rateEach(actions: sorted, responses: responses)
      default: kind
      }
    return Interaction(response: response, kind: kind)
  }
}
