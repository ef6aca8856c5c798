extension RatingForm {
  /// What a session with this form says of its subject.
  ///
  /// A competency that the rater passed over is `missing`; one that could not be observed says so.
  public func sheet(of record: SessionRecord) -> RatingSheet {
    let items = Dictionary(record.items.map { ($0.path, $0) }) { first, _ in first }
    func answer(_ item: String) -> Entry? {
      guard let item = items[Path(item)], item.state.hasAnswer else { return nil }
      return item.entries.first?.entry
    }
    let ratings = allCompetencies.map { competency in
      CompetencyRating(
        competency.id, competency.judgement(answer(competency.id)),
        note: answer(competency.noteItem)?.note)
    }
    let header = record.header
    return RatingSheet(
      form: id, formVersion: version, fingerprint: header.digests.fingerprint,
      candidate: header.subject, rater: header.respondent.id, ratings: ratings,
      vote: answer(Self.recommendationItem)?.value?.text.flatMap(PanelVote.init))
  }
}

extension Competency {
  fileprivate func judgement(_ entry: Entry?) -> CompetencyRating.Judgement {
    guard case .integer(let value)? = entry?.value else { return .missing }
    return value == RatingForm.notObservedValue ? .notObserved : .rated(Double(value))
  }
}

extension Entry {
  /// A text with something in it.
  fileprivate var note: String? {
    let text = value?.text ?? typed ?? ""
    return text.contains { !$0.isWhitespace } ? text : nil
  }
}
