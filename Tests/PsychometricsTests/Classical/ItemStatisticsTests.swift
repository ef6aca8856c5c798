import Psychometrics
import Testing

@Suite("Item and total statistics against reference values")
struct ItemStatisticsTests {
  @Test("Totals agree", arguments: ClassicalSample.names)
  func totals(name: String) throws {
    let sample = try ClassicalSample(name)
    let table = try ScoreTable(rows: sample.rows)
    #expect(table.personCount == sample.file["n_complete"].integer)
    #expect(
      table.personCount + table.omittedPersonCount == sample.file["n_total"].integer)
    let total = TotalScore(table)
    let expected = sample.file["total"]
    #expect(agrees(total.mean, expected["mean"]))
    #expect(agrees(total.standardDeviation, expected["sd"]))
    #expect(agrees(total.minimum, expected["min"]))
    #expect(agrees(total.maximum, expected["max"]))
    #expect(agrees(total.skewness, expected["skew_g1"]))
    #expect(agrees(total.excessKurtosis, expected["kurtosis_excess_g2"]))
    #expect(agrees(ItemCovariance(table).totalVariance, expected["variance"]))
  }

  @Test("Items agree", arguments: ClassicalSample.names)
  func items(name: String) throws {
    let sample = try ClassicalSample(name)
    let table = try ScoreTable(rows: sample.rows)
    let groups = ExtremeGroups(totals: table.totals)
    let items = ItemStatistics.all(of: table)
    #expect(items.count == sample.file["n_items"].integer)
    for (item, expected) in zip(items, sample.file["items"].list) {
      #expect(agrees(item.mean, expected["mean_or_p"]))
      #expect(agrees(item.standardDeviation, expected["sd"]))
      #expect(agrees(item.itemTotalCorrelation, expected["item_total_r"]))
      #expect(agrees(item.correctedItemTotalCorrelation, expected["corrected_item_total_r"]))
      if expected["biserial_uncorrected"].number != nil {
        #expect(agrees(item.biserialCorrelation, expected["biserial_uncorrected"]))
        #expect(agrees(item.discriminationIndex, expected["upper_lower_27_D"]))
        #expect(groups.upper.count == expected["n_upper"].integer)
        #expect(groups.lower.count == expected["n_lower"].integer)
      } else {
        #expect(item.biserialCorrelation == nil)
      }
    }
  }

  @Test("Option tables agree")
  func options() throws {
    let file = try GoldenFile("distractor_sat12_items1_20")
    let key = try GoldenFile("key_sat12")["key"].list.compactMap(\.integer)
    let choices = try GoldenTable("data_sat12_raw_choices").rows.map {
      $0.map { $0.map { Int($0) } }
    }
    let items = try OptionAnalysis.items(choices: choices, key: key)
    #expect(items.count == 32)
    #expect(file["items"].list.count == 20)
    for (item, expected) in zip(items, file["items"].list) {
      #expect(item.key == expected["key"].integer)
      let options = expected["options"].list
      #expect(item.options.map(\.option) == options.map { $0["option"].integer })
      for (option, reference) in zip(item.options, options) {
        #expect(option.isKey == reference["is_key"].bool)
        #expect(option.count == reference["n"].integer)
        #expect(agrees(option.proportion, reference["p"], within: 1e-10))
        #expect(agrees(option.meanTotal, reference["mean_total"], within: 1e-10))
        #expect(agrees(option.totalCorrelation, reference["r_with_total"], within: 1e-10))
        #expect(agrees(option.restCorrelation, reference["r_with_rest_total"], within: 1e-10))
        #expect(agrees(option.upperProportion, reference["p_upper"], within: 1e-10))
        #expect(agrees(option.lowerProportion, reference["p_lower"], within: 1e-10))
      }
    }
  }

  @Test("A choice that is missing is an option of its own and scores nothing")
  func missingChoice() throws {
    let items = try OptionAnalysis.items(choices: [[1, nil], [2, 3], [1, 3]], key: [1, 3])
    #expect(items[1].options.map(\.option) == [nil, 3])
    #expect(items[1].options.map(\.count) == [1, 2])
    #expect(items[1].options[0].meanTotal == 1)
    #expect(items[0].options.map(\.option) == [1, 2])
    #expect(throws: ScoreTableError.unequalRows(person: 1, expected: 2, found: 1)) {
      try OptionAnalysis.items(choices: [[1, 2], [1]], key: [1, 2])
    }
    #expect(throws: ScoreTableError.noItems) { try OptionAnalysis.items(choices: [], key: [1]) }
  }
}
