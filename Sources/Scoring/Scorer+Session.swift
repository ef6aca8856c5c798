public import Assessment

extension Scorer {
  /// The profile of a session's record.
  ///
  /// - Parameters:
  ///   - record: the record, of this definition; items it does not know count as not reached.
  ///   - id: the profile's id.
  ///   - supersedes: the id of the profile that this one replaces.
  ///   - includeItems: whether the profile lists the items.
  /// - Returns: a profile with its session, items in document order.
  public func profile(
    of record: SessionRecord, id: String, supersedes: String? = nil, includeItems: Bool = true
  ) -> Profile {
    var buffers = makeBuffers()
    var given: [Int: ItemRecord] = [:]
    for item in record.items {
      guard let place = itemNames.place(at: item.path), given[place] == nil else { continue }
      given[place] = item
      buffers.presentation.append(place)
      buffers.take(
        .state(item.state, AnsweredEntries(item.entries, hints: item.hints)), item: place,
        latencyMs: item.latencyMs ?? -1, in: table)
    }
    for place in table.items.indices where given[place] == nil {
      buffers.take(.notReached, item: place, latencyMs: -1, in: table)
    }
    let scores = scaleScores(&buffers, sitting: Sitting(record))
    return Profile(
      id: id, supersedes: supersedes, engine: .current, assessment: reference,
      candidate: record.header.subject, session: SessionSummary(record), scales: scores,
      validity: validityResults(buffers),
      interpretations: interpretationResults(scores, buffers),
      items: includeItems ? itemScores(given, buffers) : nil)
  }

  private func itemScores(
    _ given: [Int: ItemRecord], _ buffers: borrowing ScoringBuffers
  ) -> [ItemScore] {
    var scores: [ItemScore] = []
    for place in table.reported {
      let record = given[place]
      scores.append(
        itemScore(
          at: place,
          typed: record.flatMap { table.items[place].typed(in: AnsweredEntries($0.entries)) },
          visits: record?.visits.count ?? 0, changes: record?.changes ?? 0, buffers))
    }
    return scores
  }
}

/// How a sitting differed from the standard one.
struct Sitting {
  var isPlain = false
  var hasFiguresInWords = false
  var hasExtraTime = false

  init() {}

  init(_ record: SessionRecord) {
    isPlain = record.modes.contains(.plain) || record.header.mode == .plain
    hasFiguresInWords = record.figureStyle == .words
    hasExtraTime = record.header.accommodation?.changesLimits ?? false
  }

  func standing(of scale: CompiledScale) -> ScaleScore.Standing {
    isPlain && scale.isAdaptedByPlainMode || hasFiguresInWords && scale.isAdaptedByWords
      || hasExtraTime && scale.isAdaptedByExtraTime
      ? .adapted : .standard
  }
}

extension SessionSummary {
  /// The sitting that a record tells of; its mode is the first one used.
  init(_ record: SessionRecord) {
    let header = record.header
    self.init(
      id: header.id, startedAtMs: header.startedAtMs,
      endedAtMs: record.endedMs.flatMap { elapsed in
        let (end, overflow) = header.startedAtMs.addingReportingOverflow(elapsed)
        return overflow ? nil : end
      },
      seed: header.seed, mode: header.mode, locale: header.locale,
      accommodations: header.accommodation.map { [$0.description] } ?? [],
      interruptions: record.interruptions, tailoring: record.tailoring)
  }
}
