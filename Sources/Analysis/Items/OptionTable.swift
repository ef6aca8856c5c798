import Psychometrics

/// The options of an item with those who chose them.
struct OptionTable {
  let options: [AnalysedOption]
  let groups: [AbilityGroup]

  /// Without options or persons the table is empty.
  init(_ responses: ScoredResponses, item place: Int, rest: RestScores?) {
    let item = responses.items[place]
    let choices = (rest?.persons ?? []).map { responses.choice($0, place) }
    guard let rest, !item.options.isEmpty,
      let analysis = try? OptionAnalysis(
        choices: choices, key: item.key, scores: rest.scores, totals: rest.totals,
        in: ExtremeGroups(totals: rest.totals))
    else {
      options = []
      groups = []
      return
    }
    let (groups, places) = AbilityGroup.groups(rests: rest.rests)
    self.groups = groups
    let statistics = Dictionary(uniqueKeysWithValues: analysis.options.map { ($0.option, $0) })
    let listed: [Int?] = item.options.indices.map { $0 }
    let all = statistics[nil] == nil ? listed : listed + [nil]
    options = all.map { option in
      let chosen = choices.indices.filter { choices[$0] == option }
      let found = statistics[option]
      var counts = [Int](repeating: 0, count: groups.count)
      if !groups.isEmpty {
        for person in chosen { counts[places[person]] += 1 }
      }
      return AnalysedOption(
        id: option.map { item.options[$0] }, isKey: option != nil && option == item.key,
        count: chosen.count, proportion: found?.proportion ?? 0,
        meanRest: SampleMoments(chosen.map { rest.rests[$0] }).mean,
        restCorrelation: found?.restCorrelation,
        upperProportion: found?.upperProportion ?? 0,
        lowerProportion: found?.lowerProportion ?? 0,
        groupShares: zip(counts, groups).map { Double($0) / Double($1.count) })
    }
  }
}
