import Assessment
import AssessmentXML
import Psychometrics
import Testing

@Suite("Calibrations as XML")
struct CalibrationXMLTests {
  private func calibration(
    _ items: [ItemParameters], model: ModelName = .twoPL, mean: Double = 0, deviation: Double = 1,
    source: String = "answers"
  ) -> Calibration {
    Calibration(
      id: "c", status: .calibrated, model: model, source: source, date: "2026-11-26", n: 10,
      mean: mean, standardDeviation: deviation, speedStandardDeviation: 0.25, items: items)
  }

  /// One item of each model.
  private func everyModel() throws -> Calibration {
    let nominal = try #require(NominalItem(slopes: [0, 0.5, 1.25], intercepts: [0, -1, 0.125]))
    return calibration([
      ItemParameters(
        item: "n1", name: .twoPL,
        model: .logistic(LogisticItem(discrimination: 1.21, difficulty: -0.33)),
        standardErrors: [0.08, 0.05],
        responseTime: ResponseTimeModel(timeIntensity: 3.5, timeDiscrimination: 1.75)),
      ItemParameters(
        item: "n2", name: .rasch, model: .logistic(LogisticItem(difficulty: 2))),
      ItemParameters(
        item: "n3", name: .fourPL,
        model: .logistic(
          LogisticItem(
            discrimination: 1, difficulty: 0, lowerAsymptote: 0.2, upperAsymptote: 0.98))),
      ItemParameters(
        item: "p1", name: .graded,
        model: .graded(GradedItem(discrimination: 1.4, thresholds: [-1.5, -0.2, 0.9]))),
      ItemParameters(
        item: "p2", name: .partialCredit, model: .partialCredit(PartialCreditItem(steps: [1, -1]))),
      ItemParameters(
        item: "p3", name: .generalizedPartialCredit,
        model: .partialCredit(PartialCreditItem(discrimination: 0.7, steps: [1, -1]))),
      ItemParameters(
        item: "p4", name: .ratingScale,
        model: .partialCredit(PartialCreditItem(location: 0.5, thresholds: [-1, 0.25, 0.75]))),
      ItemParameters(item: "p5", name: .nominal, model: .nominal(nominal)),
    ])
  }

  @Test("What is written is read back as it was")
  func readsBack() throws {
    let written = try everyModel()
    let checked = CheckedParameters(XMLSource(path: "c.xml", text: written.xml))
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.calibrations == [written])
    #expect(checked.isUsable)
  }

  @Test("A file without a calibration, or with one that cannot be, is refused at its place")
  func refuses() {
    func findings(_ text: String) -> [String] {
      let checked = CheckedParameters(XMLSource(path: "c.xml", text: text))
      #expect(!checked.isUsable)
      return checked.diagnostics.map(\.description)
    }
    #expect(
      findings(
        """
        <calibration xmlns="urn:assay:assessment:1" id="c" model="2pl" source="s">
          <parameters item="n1" a="-1" b="0"/>
        </calibration>
        """) == [
          "c.xml:2:25: error: a is -1, but must be above 0 [item-parameters]"
        ])
    #expect(
      findings(
        """
        <assessment xmlns="urn:assay:assessment:1" id="a" version="1.0.0" xml:lang="en">
          <title>A</title><section id="s"><title>S</title><information id="i"><p>I</p></information></section>
        </assessment>
        """
      ).contains("c.xml:1:1: error: this file holds no calibration and no exposure controls [root]")
    )
  }

  @Test("Every model writes its parameters under the names of the format")
  func models() throws {
    let xml = try everyModel().xml
    #expect(
      xml == """
        <?xml version="1.0" encoding="UTF-8"?>
        <calibration xmlns="urn:assay:assessment:1" id="c" status="calibrated" model="2pl" source="answers" n="10" date="2026-11-26" speed-sd="0.25">
          <parameters item="n1" a="1.21" b="-0.33" se="0.08 0.05" time-intensity="3.5" time-discrimination="1.75"/>
          <parameters item="n2" model="rasch" b="2"/>
          <parameters item="n3" model="4pl" a="1" b="0" c="0.2" d="0.98"/>
          <parameters item="p1" model="grm" a="1.4" thresholds="-1.5 -0.2 0.9"/>
          <parameters item="p2" model="pcm" thresholds="1 -1"/>
          <parameters item="p3" model="gpcm" a="0.7" thresholds="1 -1"/>
          <parameters item="p4" model="rsm" b="0.5" thresholds="-1 0.25 0.75"/>
          <parameters item="p5" model="nrm" slopes="0 0.5 1.25" intercepts="0 -1 0.125"/>
        </calibration>

        """)
  }

  @Test(
    "Numbers have six significant digits and no exponent",
    arguments: [
      (0.1 + 0.2, "0.3"), (1.0 / 3, "0.333333"), (-2.0 / 3, "-0.666667"), (123456.789, "123457"),
      (9_999_994, "9999990"), (9_999_996, "10000000"), (999999.7, "1000000"), (1e-7, "0.0000001"),
      (-0.000_012_345_678, "-0.0000123457"), (12.5, "12.5"), (0.99999999, "1"),
      (1e21, "1000000000000000000000"), (100, "100"), (-0.0, "0"),
    ] as [(Double, String)])
  func numbers(number: Double, text: String) {
    let item = ItemParameters(
      item: "n", name: .rasch, model: .logistic(LogisticItem(difficulty: number)))
    #expect(calibration([item], model: .rasch).xml.contains(" b=\"\(text)\"/>"))
  }

  @Test("A source is escaped, and theta is written where it is not standard normal")
  func head() {
    let xml = calibration([], mean: -0.25, deviation: 1.5, source: "a<b>&\"c\"\n\u{1}é").xml
    #expect(xml.contains("source=\"a&lt;b&gt;&amp;&quot;c&quot;&#10;é\""))
    #expect(xml.contains(" mean=\"-0.25\" sd=\"1.5\" speed-sd"))
  }
}
