import Analysis
import Assessment
import Psychometrics
import Testing

@Suite("What a calibration reports")
struct CalibrationReportTests {
  private func items(_ count: Int, categories: Int? = nil) -> [CalibrationItem] {
    (1...count).map { CalibrationItem(id: "n\($0)", categoryCount: categories) }
  }

  private let easyToHard: [ItemModel] = [-1.5, -0.5, 0, 0.5, 1.5].map {
    .logistic(LogisticItem(discrimination: 1.2, difficulty: $0))
  }

  @Test("Parameters that can be relied on have no warning, and identification is said")
  func trusted() throws {
    let responses = try #require(try Fixture.responses(easyToHard, persons: 4000, seed: 1))
    let report = try CalibrationRequest(model: .twoPL).calibrate(responses, items: items(5))
    #expect(report.isConverged)
    #expect(report.identification == .standardNormal)
    #expect(report.latent?.standardDeviation == 1)
    #expect(report.latent?.standardDeviationStandardError == nil)
    #expect(report.items.allSatisfy { $0.warnings.isEmpty && $0.isComplete })
    for (item, model) in zip(report.items, easyToHard) {
      let parameters = model.parameters
      #expect(abs((item.parameters.discrimination ?? .nan) - parameters[0]) < 0.25)
      #expect(abs((item.parameters.difficulty ?? .nan) - parameters[1]) < 0.25)
      #expect(item.parameters.standardErrors?.count == 2)
    }
  }

  @Test("Items that cannot be estimated are reported, and the others are estimated")
  func reportsItems() throws {
    let rows = (0..<300).map { person -> [Int?] in
      [person % 2, (person / 2) % 2, 1, nil, person % 3 == 0 ? 2 : 0]
    }
    let responses = try #require(ResponseMatrix(rows: rows))
    let report = try CalibrationRequest(model: .graded).calibrate(
      responses, items: items(5, categories: 3))
    #expect(report.items[2].model == nil)
    #expect(report.items[2].warnings.map(\.code) == [.constant])
    #expect(report.items[3].model == nil)
    #expect(report.items[3].warnings.map(\.code) == [.unanswered])
    #expect(report.items[3].answerCount == 0)
    #expect(report.items[0].warnings.contains { $0.code == .emptyCategory })
    #expect(!report.items[0].isComplete)
    #expect(
      report.items[4].warnings.first { $0.code == .emptyCategory }?.message
        == "nobody's answer is in category 1")
    #expect(report.itemsLeftOut == ["n1", "n2", "n3", "n4", "n5"])
  }

  @Test("Few answers, a flat item and a reversed one are warned of")
  func warns() throws {
    let models: [ItemModel] =
      easyToHard + [
        .logistic(LogisticItem(discrimination: 0.05, difficulty: 0)),
        .logistic(LogisticItem(discrimination: -1.2, difficulty: 0)),
      ]
    let responses = try #require(try Fixture.responses(models, persons: 3000, seed: 2))
    let report = try CalibrationRequest(model: .twoPL).calibrate(responses, items: items(7))
    #expect(report.items[5].warnings.contains { $0.code == .lowDiscrimination })
    #expect(report.items[6].warnings.contains { $0.code == .negativeDiscrimination })
    let few = try #require(try Fixture.responses(easyToHard, persons: 100, seed: 3))
    let small = try CalibrationRequest(model: .rasch).calibrate(few, items: items(5))
    #expect(
      small.items.allSatisfy {
        $0.warnings.map(\.message).contains("100 answers are few; 200 are advised")
      })
  }

  @Test("Anchors keep their parameters and carry the scale, so that theta is free")
  func anchors() throws {
    let responses = try #require(try Fixture.responses(easyToHard, persons: 3000, seed: 4))
    // The anchors' origin lies half a unit above that of the data.
    let anchors = [0, 4].map { place in
      ItemParameters(
        item: "n\(place + 1)", name: .twoPL,
        model: .logistic(
          LogisticItem(
            discrimination: 1.2, difficulty: easyToHard[place].parameters[1] + 0.5)))
    }
    let report = try CalibrationRequest(model: .twoPL, anchors: anchors).calibrate(
      responses, items: items(5))
    #expect(report.identification == .anchored)
    #expect(report.items[0].isAnchor && report.items[4].isAnchor && !report.items[2].isAnchor)
    #expect(report.items[0].parameters.difficulty == -1)
    #expect(report.items[0].parameters.standardErrors == nil)
    #expect(report.items[0].warnings.isEmpty)
    #expect(abs((report.latent?.mean ?? .nan) - 0.5) < 0.1)
    #expect(report.latent?.meanStandardError != nil)
    #expect(abs((report.items[2].parameters.difficulty ?? .nan) - 0.5) < 0.15)
  }

  @Test(
    "A written calibration leaves out what cannot be read back, and paths lose their assessment")
  func writes() throws {
    let models: [ItemModel] =
      easyToHard + [.logistic(LogisticItem(discrimination: -1.2, difficulty: 0))]
    let responses = try #require(try Fixture.responses(models, persons: 1000, seed: 7))
    func calibration(_ ids: [String]) throws -> Calibration {
      try CalibrationRequest(model: .twoPL).calibrate(
        responses, items: ids.map { CalibrationItem(id: $0) }
      ).calibration(id: "c", source: "s", date: nil)
    }
    let one = try calibration(["x/n1", "x/n2", "x/n3", "x/n4", "x/n5", "x/n6"])
    #expect(one.items.map(\.item) == ["n1", "n2", "n3", "n4", "n5"])
    #expect(one.status == .calibrated && one.n == 1000)
    #expect(one.items.allSatisfy { $0.standardErrors.count == 2 })
    let two = try calibration(["x/n1", "y/n2", "x/n3", "x/n4", "x/n5", "x/n6"])
    #expect(two.items.map(\.item) == ["x/n1", "y/n2", "x/n3", "x/n4", "x/n5"])
  }

  @Test("Rating scale deviations sum to 0, are shared, and of three categories err alike")
  func ratingScale() throws {
    let models: [ItemModel] = [-0.5, 0, 0.5].map {
      .partialCredit(PartialCreditItem(location: $0, thresholds: [-0.8, 0.8]))
    }
    let responses = try #require(try Fixture.responses(models, persons: 2000, seed: 5))
    let report = try CalibrationRequest(model: .ratingScale).calibrate(
      responses, items: items(3, categories: 3))
    #expect(report.identification == .meanZero)
    for item in report.items {
      let thresholds = try #require(item.parameters.thresholds)
      #expect(abs(thresholds[0] + thresholds[1]) < 1e-12)
      #expect(abs(thresholds[0] + 0.8) < 0.1)
      let errors = try #require(item.parameters.standardErrors)
      #expect(errors.count == 3)
      let (first, second) = (try #require(errors[1]), try #require(errors[2]))
      #expect(abs(first - second) < 1e-12)
      #expect(first > 0.01 && first < 0.1)
    }
    #expect(report.items[0].parameters.thresholds == report.items[2].parameters.thresholds)
  }

  @Test(
    "Conditional estimates leave out items without a finite difficulty, and find theta's spread")
  func conditional() throws {
    let models: [ItemModel] = [-1, 0, 1].map { .logistic(LogisticItem(difficulty: $0)) }
    let base = try #require(try Fixture.responses(models, persons: 1500, seed: 6))
    // n4 is wrong for all but those who have everything else right.
    let rows = (0..<base.personCount).map { person -> [Int?] in
      let row = (0..<3).map { base[person, $0] }
      return row + [row.allSatisfy { $0 == 1 } ? person % 2 : 0, 1]
    }
    let responses = try #require(ResponseMatrix(rows: rows))
    let report = try CalibrationRequest(model: .rasch, method: .conditional).calibrate(
      responses, items: items(5))
    #expect(report.isConverged)
    #expect(report.items[3].model == nil && report.items[4].model == nil)
    #expect(report.items[3].warnings.map(\.code) == [.infiniteDifficulty])
    #expect(report.items[4].warnings.map(\.code) == [.constant])
    let difficulties = report.items[..<3].compactMap(\.parameters.difficulty)
    #expect(abs(difficulties.reduce(0, +)) < 1e-9)
    for (found, expected) in zip(difficulties, [-1.0, 0, 1]) {
      #expect(abs(found - expected) < 0.2)
    }
    #expect(abs((report.latent?.standardDeviation ?? .nan) - 1) < 0.15)
    #expect(report.parameterCount == 2)
  }

  @Test("What cannot be calibrated is an error with its rule")
  func refuses() throws {
    let responses = try #require(ResponseMatrix(rows: [[0, 1], [1, 0], [2, 1]]))
    func rule(_ request: CalibrationRequest, _ items: [CalibrationItem]) -> String? {
      do throws(AnalysisError) {
        _ = try request.calibrate(responses, items: items)
        return nil
      } catch {
        return error.rule
      }
    }
    #expect(rule(CalibrationRequest(model: .twoPL), items(2)) == "category")
    #expect(rule(CalibrationRequest(model: .graded), items(3)) == "column-count")
    let stranger = ItemParameters(
      item: "n9", name: .graded,
      model: .graded(GradedItem(discrimination: 1, thresholds: [-1, 1])))
    #expect(rule(CalibrationRequest(model: .graded, anchors: [stranger]), items(2)) == "anchors")
    #expect(rule(CalibrationRequest(model: .fourPL), items(2)) == "model")
    #expect(rule(CalibrationRequest(model: .rasch, method: .conditional), items(2)) == "category")
    #expect(rule(CalibrationRequest(model: .graded, method: .conditional), items(2)) == "method")
  }
}
