import Assessment
import AssessmentXML
import Simulation
import Testing

/// Small assessments with models to answer by.
enum Banks {
  /// Reads a definition that stands between the tags of an assessment.
  static func definition(_ content: String) throws -> (AssessmentDefinition, DefinitionDigests) {
    let text = """
      <assessment xmlns="urn:assay:assessment:1" id="bank" version="1.0.0" xml:lang="en">
        <title>Bank</title>
        \(content)
      </assessment>
      """
    let checked = CheckedDefinition(XMLSource(path: "test.xml", text: text))
    try #require(checked.diagnostics.filter { $0.severity == .error } == [])
    return (try #require(checked.definition), try #require(checked.digests))
  }

  /// A study of a definition that stands between the tags of an assessment.
  static func study(
    _ content: String, scale: String? = nil, thetas: ThetaDistribution = .normal, seed: UInt64 = 1
  ) throws -> SimulationStudy {
    let (definition, digests) = try definition(content)
    return try SimulationStudy(
      definition, digests: digests, scale: scale, thetaDistribution: thetas, seed: seed)
  }

  /// True-false items `i1` and so on, and their parameters, evenly hard from -2 to 2.
  static func logistic(_ count: Int, a: Double = 1.4) -> (items: String, parameters: String) {
    let numbers = Array(1...count)
    let items = numbers.map { number in
      #"<true-false id="i\#(number)" scale="s" key="true"><stem>\#(number)</stem></true-false>"#
    }
    let parameters = numbers.map { number in
      let b = -2 + 4 * Double(number - 1) / Double(count - 1)
      return #"<parameters item="i\#(number)" a="\#(a)" b="\#(b)"/>"#
    }
    return (items.joined(separator: "\n"), parameters.joined(separator: "\n"))
  }

  /// An adaptive section over true-false items.
  static func adaptive(_ count: Int, rules: String) -> String {
    let pool = logistic(count)
    return """
      <scale id="s" title="S" score="irt" calibration="c"/>
      <calibration id="c" model="2pl" source="Made up.">\(pool.parameters)</calibration>
      <section id="main">
        <adaptive scale="s" \(rules)</adaptive>
        \(pool.items)
      </section>
      """
  }

  /// Statements on five points under the graded model, one of them reversed.
  static let statements: String = {
    let items = (1...12).map { number in
      #"<statement id="p\#(number)" scale="s" responses="five"\#(number == 3 ? #" reverse="yes""# : "")>\#(number)</statement>"#
    }
    let parameters = (1...12).map { number in
      let shift = Double(number - 6) / 5
      let thresholds = [-1.5, -0.5, 0.5, 1.5].map { "\($0 + shift)" }.joined(separator: " ")
      return #"<parameters item="p\#(number)" a="1.8" thresholds="\#(thresholds)"/>"#
    }
    return """
      <response-set id="five">
        <response value="1">1</response><response value="2">2</response>
        <response value="3">3</response><response value="4">4</response>
        <response value="5">5</response>
      </response-set>
      <scale id="s" title="S" score="irt" calibration="c"/>
      <calibration id="c" model="grm" source="Made up.">\(parameters.joined(separator: "\n"))</calibration>
      <section id="main">\(items.joined(separator: "\n"))</section>
      """
  }()

  /// Three modules of four items: after the first, an easy or a hard one by the number right.
  static let multiStage: String = {
    let pool = logistic(12)
    let items = pool.items.split(separator: "\n").map(String.init)
    func module(_ id: String, _ places: [Int]) -> String {
      #"<section id="\#(id)" navigation="linear">\#(places.map { items[$0] }.joined())</section>"#
    }
    return """
      <scale id="s" title="S" score="irt" calibration="c"/>
      <calibration id="c" model="2pl" source="Made up.">\(pool.parameters)</calibration>
      <section id="main">
        <multi-stage scale="s">
          <route from="middle" by="module-score" cuts="2" to="easy hard"/>
        </multi-stage>
        \(module("middle", [4, 5, 6, 7]))
        \(module("easy", [0, 1, 2, 3]))
        \(module("hard", [8, 9, 10, 11]))
      </section>
      """
  }()
}
