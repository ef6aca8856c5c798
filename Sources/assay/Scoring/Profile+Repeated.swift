import Assessment

extension Profile {
  /// The profile with a flag that its candidate came before in the same batch.
  func flaggedAsRepeated() -> Profile {
    let finding = ValidityResult(
      id: "repeated-candidate", value: 1, threshold: 1, isFlagged: true,
      meaning: "The same candidate id came before in this batch; one of the lines may be another's."
    )
    return Profile(
      id: id, supersedes: supersedes, engine: engine, assessment: assessment,
      candidate: candidate, session: session, scales: scales, validity: validity + [finding],
      interpretations: interpretations, items: items, panel: panel)
  }
}
