import Assessment

extension Session {
  /// The titles of the parts passed over so far because they cannot be given as the session is shown.
  ///
  /// A face that speaks line by line names each where it would have come.
  public var passedOver: [String] {
    leftOutTitles { node in isPassedOver(node.section) }
  }

  /// The titles of the parts of which some items that count are left out, each once, as figures are
  /// shown or would be.
  func leftOutTitles(
    in style: FigureStyle? = nil, where isMeant: (Outline.ItemNode) -> Bool = { _ in true }
  ) -> [String] {
    var titles: [String] = []
    for path in outline.itemOrder {
      guard let node = outline.items[path], !node.isPractice,
        leavesOut(node, in: style ?? figureStyle), isMeant(node)
      else { continue }
      let title = title(around: node.section)
      if !titles.contains(title) { titles.append(title) }
    }
    return titles
  }

  /// Whether a section, or one around it, was skipped although its condition holds.
  private func isPassedOver(_ section: Path) -> Bool {
    guard let node = outline.sections[section] else { return false }
    guard state.sections[section]?.stage == .skipped else {
      return node.parent.map(isPassedOver) ?? false
    }
    return node.section.condition.map { holds($0, in: node.assessment) } ?? true
  }

  /// The title of a section, or of what is around it where it has none.
  private func title(around section: Path) -> String {
    guard let node = outline.sections[section] else { return definition.title }
    return node.section.title ?? node.parent.map { title(around: $0) } ?? definition.title
  }
}
