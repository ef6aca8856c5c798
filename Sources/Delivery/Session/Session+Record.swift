public import Assessment

extension Session {
  /// What the session came to, as far as it has come.
  public func record() -> SessionRecord {
    var modes: [SessionMode] = []
    for segment in state.segments where !modes.contains(segment.mode) {
      modes.append(segment.mode)
    }
    let given = givenItems(ofAssessment: .root)
    let givenSet = Set(given)
    let items = given + outline.itemOrder.filter { !givenSet.contains($0) }
    return SessionRecord(
      header: header, endedMs: state.endedMs, end: state.end, modes: modes,
      interruptions: state.interruptions, sections: state.givenSections.map(sectionRecord),
      items: items.map(itemRecord),
      tailoring: state.givenSections.compactMap(tailoringRecord), drawn: state.drawn,
      figureStyle: state.figureStyle)
  }

  /// The items of the sections planned so far, in the order given.
  private func givenItems(ofAssessment path: Path) -> [Path] {
    guard let node = outline.assessments[path], let order = state.parts[path] else { return [] }
    return order.flatMap { place -> [Path] in
      switch node.parts.first(where: { $0.path == place }) {
      case .section(let section): givenItems(ofSection: section)
      case .include(let include): givenItems(ofAssessment: include)
      case .rest, nil: []
      }
    }
  }

  private func givenItems(ofSection path: Path) -> [Path] {
    (state.sections[path]?.plan?.order ?? []).flatMap { place -> [Path] in
      switch child(place, of: path) {
      case .item(let item): [item]
      case .section(let section): givenItems(ofSection: section)
      case nil: []
      }
    }
  }

  private func sectionRecord(_ path: Path) -> SectionRecord {
    let progress = state.sections[path]
    let practice = outline.sections[path]?.section.practice
    return SectionRecord(
      path: path, startedMs: progress?.startedMs, endedMs: progress?.endedMs,
      usedMs: state.clocks[.section(path)]?.used(at: lastMs) ?? 0,
      limitMs: outline.sections[path]?.timing.limitMs, end: progress?.end,
      practiceAttempts: practice.map { _ in progress?.attempt ?? 0 },
      practicePassed: practice?.passMark == nil ? nil : progress?.isPassed)
  }

  private func itemRecord(_ path: Path) -> ItemRecord {
    guard let node = outline.items[path], let progress = state.items[path] else {
      return ItemRecord(path: path, state: itemState(path), options: optionOrders(of: path))
    }
    var visits = progress.visits
    if let start = progress.shownSince {
      visits.append(ItemRecord.Visit(fromMs: start, toMs: max(start, lastMs)))
    }
    return ItemRecord(
      path: path, state: itemState(path),
      entries: node.item.responses.compactMap { variable in
        progress.entries[variable.id].map { ResponseEntry(variable.id, $0) }
      },
      latencyMs: visits.isEmpty ? nil : progress.latency(at: lastMs),
      firstShownMs: visits.first?.fromMs, visits: visits, changes: progress.changes,
      hints: progress.hints, isFlagged: progress.isFlagged, options: optionOrders(of: path))
  }

  private func optionOrders(of item: Path) -> [SectionPlan.OptionOrder] {
    guard let section = outline.items[item]?.section else { return [] }
    return state.sections[section]?.plan?.options.filter { $0.item == item } ?? []
  }
}
