import Assessment

/// What of a profile an audience may see.
struct AudienceView: Sendable {
  /// Who reads.
  let audience: Audience
  /// The definition's parts; nil where it is not at hand.
  let catalog: Catalog?
  /// The scales that the job asks for; nil where the definition alone decides.
  let chosen: Set<String>?

  /// The profile with only what the audience may see.
  func profile(_ profile: Profile) -> Profile {
    guard audience == .employer else { return profile }
    let hidden = isUndecided ? Set(profile.scales.map(\.id)) : hidden(profile.scales)
    let scales = profile.scales.filter { !hidden.contains($0.id) }
    let shown = Set(scales.map(\.id))
    return Profile(
      id: profile.id, supersedes: profile.supersedes, engine: profile.engine,
      assessment: profile.assessment, candidate: profile.candidate, session: profile.session,
      scales: scales, validity: profile.validity,
      interpretations: profile.interpretations.filter { rests($0, onlyOn: shown) }, items: nil,
      panel: profile.panel)
  }

  /// Whether nothing says which scales are job-related.
  var isUndecided: Bool { audience == .employer && catalog == nil && chosen == nil }

  /// The scales that are not job-related, or stand under a domain that is not.
  private func hidden(_ scores: [ScaleScore]) -> Set<Path> {
    let declared = Set((catalog?.scales ?? []).filter { !$0.scale.isJobRelated }.map(\.path))
    var hidden = declared
    if let chosen {
      for score in scores where !chosen.contains(where: score.id.isNamed) {
        hidden.insert(score.id)
      }
    }
    var isGrowing = !declared.isEmpty
    var inherited = declared
    while isGrowing {
      let more = scores.filter { score in
        score.parent.map(inherited.contains) == true && !inherited.contains(score.id)
      }
      inherited.formUnion(more.map(\.id))
      isGrowing = !more.isEmpty
    }
    return hidden.union(inherited)
  }

  /// Whether a text's condition asks about nothing but scales that are shown.
  private func rests(_ text: InterpretationResult, onlyOn shown: Set<Path>) -> Bool {
    for entry in catalog?.assessments ?? [] {
      for rule in entry.definition.interpretations
      where entry.path.appending(rule.id) == text.rule {
        return rule.condition.isAnswered { name in
          shown.contains(entry.path.appending(name)) || shown.contains(Path(name))
        }
      }
    }
    return false
  }
}

extension Condition {
  /// Whether it asks only about scales, all of which are visible.
  fileprivate func isAnswered(by isVisible: (String) -> Bool) -> Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.allSatisfy { $0.isAnswered(by: isVisible) }
    case .not(let part): part.isAnswered(by: isVisible)
    case .scale(let scale, _, _), .band(let scale, _): isVisible(scale)
    case .reliablyHigher(let first, let second): isVisible(first) && isVisible(second)
    case .outcome, .answer, .sectionScore: false
    }
  }
}
