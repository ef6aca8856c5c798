extension Definitions {
  /// A battery with every element and every attribute of the format, each with an effect.
  static let everything = """
    <assessment xmlns="urn:assay:assessment:1" id="all" version="1.0.0" xml:lang="en" shuffle="parts"
        show-scores="yes" time="2h" warn="10m, 5m" timeout="keep-draft" resume="clock-stops" clock="near-end"
        extra-time="no" max-interruptions="4" minimum-time="1s">
      <title>Everything</title>
      <about>
        <purpose>To have it all.</purpose>
        <not-measured>The rest.</not-measured>
        <author>An author</author>
        <license>CC0-1.0</license>
        <duration>30m</duration>
      </about>
      <requires columns="80" rows="24"><material>Paper</material><material>Pencil</material></requires>
      <response-set id="five">
        <response value="1">Never</response>
        <response value="2">Rarely</response>
        <response value="3">At times</response>
        <response value="4">Often</response>
        <response value="5">Always</response>
      </response-set>
      <scale id="total" title="Total" score="formula" minimum-answered="50%" prorate="yes">
        <term item="m1" weight="2" reverse="yes"/>
        <term item="t1" outcome="first"/>
        <band id="low" label="low" at-most="3">Below the midpoint.</band>
        <band id="high" label="high" over="3" at-least="4" under="99">Above it.</band>
        <cut id="pass" at="5" basis="author"/>
      </scale>
      <scale id="facet" title="Facet" score="mean" parent="domain"/>
      <scale id="domain" title="Domain" score="weighted"><part scale="facet" weight="2"/></scale>
      <scale id="speed" title="Speed" score="per-minute" job-related="no"/>
      <scale id="ability" title="Ability" score="irt" calibration="pool" estimator="map" prior-mean="0.5" prior-sd="1.5"
          omitted="not-presented" minimum-answered="20%">
        <term item="s1"/>
        <term item="s2" reverse="yes"/>
        <term item="d1"/>
        <metric name="T" mean="50" sd="10" level="90%"/>
        <band id="average" label="average" at-least="40" under="60">In between.</band>
        <cut id="entry" at="45" basis="author"/>
      </scale>
      <scale id="routed" title="Routed" score="irt" calibration="modules"><metric name="IQ" mean="100" sd="15"/></scale>
      <calibration id="pool" status="calibrated" model="3pl" source="Sample A" date="2026-03" n="840" mean="0.1" sd="1.2"
        speed-sd="0.3">
        <parameters item="q1" a="1.2" b="-0.5" c="0.2" se="0.1 0.2 0.05" time-intensity="3.5"
          time-discrimination="2"/>
        <parameters item="q2" model="4pl" a="0.9" b="1" c="0.1" d="0.95"/>
        <parameters item="q3" model="rasch" b="0.3"/>
        <parameters item="q4" model="1pl" a="1.1" b="0.7"/>
        <parameters item="q5" model="2pl" a="1.4" b="-1.2"/>
        <parameters item="q6" a="1" b="0"/>
        <parameters item="s1" model="grm" a="1.3" thresholds="-2 -0.5 0.5 2"/>
        <parameters item="s2" model="gpcm" a="0.8" thresholds="-1 0.25 0 1.5"/>
        <parameters item="d1" model="pcm" thresholds="-1 0 0.5 1"/>
        <parameters item="u1" model="rsm" b="0.5" thresholds="-1.5 -0.5 0.5 1.5"/>
        <parameters item="u2" model="nrm" slopes="-1 -0.5 0 0.5 1" intercepts="0 0.5 1 0.5 0"/>
      </calibration>
      <exposure-controls id="seen" target="0.25">
        <control item="q1" chance="0.8" rate="0.1"/>
        <control item="q2"/>
      </exposure-controls>
      <difficulty-model id="series-model" generator="number-series" status="published" source="A study" n="300" residual-sd="0.5">
        <coefficient b="-1"/><coefficient radical="rule" level="geometric" b="0.75"/>
        <covariance values="0.04 0.01 0.09"/>
      </difficulty-model>
      <difficulty-model id="size-model" generator="number-series" status="judged" source="The author" residual-sd="0.25">
        <coefficient b="0.5" se="0.125"/>
      </difficulty-model>
      <validity>
        <longest-run id="run" items="s1 s2" threshold="9" basis="Johnson 2005"><meaning>One column.</meaning></longest-run>
        <response-variability id="irv" threshold="0.3" basis="author"><meaning>Flat.</meaning></response-variability>
        <infrequency id="inf" threshold="1" basis="author"><answer item="s1" values="4 5"/><meaning>Odd.</meaning></infrequency>
        <attention id="att" threshold="1" basis="author"><answer item="s2" values="2"/><meaning>Asleep.</meaning></attention>
        <inconsistency id="inc" threshold="2" basis="author"><pair first="s1" second="s2" opposite="yes"/><meaning>Mixed.</meaning></inconsistency>
        <too-fast id="fast" faster-than="2s" threshold="0.5" basis="author"><meaning>Hasty.</meaning></too-fast>
        <omitted-share id="om" threshold="0.5" basis="author"><meaning>Gaps.</meaning></omitted-share>
        <person-fit id="fit" scale="ability" threshold="-1.645" basis="author"><meaning>Odd.</meaning></person-fit>
      </validity>
      <interpretation id="i1">
        <all>
          <any>
            <scale-score scale="total" figure="percentile" at-least="5"/>
            <in-band scale="total" band="high"/>
          </any>
          <not><reliably-higher scale="facet" than="total"/></not>
          <answered item="c1" value="a"/>
          <scale-score scale="ability" figure="theta" over="1"/>
          <scale-score scale="routed" figure="metric" at-most="120"/>
        </all>
        <text>A text that is said.</text>
      </interpretation>
      <section id="practice" practice="yes" pass="1" attempts="2" gate="yes">
        <choice id="pc" key="a"><stem>Try</stem><option id="a">A</option><option id="b">B</option>
          <feedback><right>Yes.</right><wrong>No.</wrong></feedback></choice>
      </section>
      <section id="fast" speeded="yes" anticipation="200ms" lapse="5s" extra-time="yes">
        <true-false id="quick" key="true"><stem>Equal?</stem></true-false>
      </section>
      <section id="main" navigation="linear" shuffle="items options" draw="3">
        <title>Main part</title>
        <only-if><all><outcome item="pc" outcome="SCORE" at-least="1"/><section-score section="practice" over="0"/></all></only-if>
        <instructions><p>Read <em>well</em> and <strong>go</strong>.</p></instructions>
        <stimulus id="orders">
          <title>Orders</title>
          <table alt="A table"><caption>Orders</caption>
            <row header="yes"><cell/><cell>2023</cell></row><row><cell>North</cell><cell>48</cell></row></table>
          <chart type="bar" title="Orders" unit="k" alt="A chart">
            <series name="a"><point label="N" value="4.5"/><point label="S" value="3"/></series></chart>
        </stimulus>
        <choice id="c1" scale="total" weight="3" key="a" points="2" stimulus="orders" required="yes" plain="adapted"
            shuffle="yes" time="1m" warn="10s" minimum-time="2s" timeout="omit" resume="clock-runs" clock="hidden"
            extra-time="no" max-interruptions="1">
          <stem><p>Which <code>x  y</code>?</p><ul><li>one</li><li>two</li></ul><ol><li>three</li></ol><pre>
      kept  as
        it is
      </pre></stem>
          <option id="a">A</option><option id="b" points="1" fixed="yes">B</option>
          <hint cost="0.5">Think.</hint>
        </choice>
        <family id="series" generator="number-series" draw="2" difficulty="-2..1" difficulty-model="series-model" scale="total"
            weight="2" points="3" hint-cost="0.25" explain="no" required="yes" time="1m">
          <radical name="rule" values="arithmetic geometric"/><incidental name="language" value="en"/>
        </family>
        <true-false id="tf" key="true" cannot-say="yes" scale="speed"><stem>Is H<sub>2</sub>O m<sup>2</sup> wet?</stem></true-false>
        <multiple id="m1" key="a b" min="0" max="2" partial="yes"><stem>Many</stem>
          <option id="a">A</option><option id="b">B</option><option id="c">C</option></multiple>
        <number id="n1" key="18" tolerance="1" unit="thousand" min="0" max="100" decimals="2"><stem>How many, by
          <fraction><top>1</top><bottom>2</bottom></fraction>?<br/>Say.</stem></number>
        <text id="x1" key="Wien" max-length="20" mask="[A-Za-z ]*" case="match" space="remove" pattern="V.*">
          <stem>Capital</stem><answer>Vienna</answer></text>
        <text id="x2" key="72" plain="unavailable"><present frame="1s" gap="250ms"><frame>7</frame><frame>2</frame></present>
          <stem>Which digits?</stem></text>
        <long-text id="l1" max-length="500"><stem>Write</stem></long-text>
        <section id="inner" shuffle="sections">
          <statement id="s1" scale="facet" responses="five">I plan.</statement>
          <statement id="s2" scale="facet" responses="five" reverse="yes">I do not.</statement>
          <differential id="d1" responses="five" left="calm" right="tense">I am</differential>
          <statement id="u1" scale="ability" responses="five">I sort.</statement>
          <statement id="u2" scale="ability" responses="five">I tidy.</statement>
        </section>
        <choice id="fi" key="a"><stem><figures alt="Circles"><row><figure><shape kind="circle" size="8"/></figure><empty/></row>
          <row><figure alt="nothing"/><missing/></row></figures></stem>
          <option id="a"><figure alt="A square"><shape kind="square" x="10" y="11" size="7" rotation="45" fill="solid"/></figure></option>
          <option id="b"><figure><shape kind="arrow"/></figure></option></choice>
        <ranking id="r1" top="best" key="b a" points="2"><stem>Rank</stem><option id="a">A</option><option id="b">B</option></ranking>
        <ordering id="o1" key="b a"><stem>Order</stem><option id="a">A</option><option id="b">B</option></ordering>
        <matching id="ma" reuse="yes" scoring="all" points="2"><stem>Match</stem>
          <entry id="e" key="a">E</entry><entry id="f" key="b">F</entry>
          <option id="a">A</option><option id="b">B</option></matching>
        <cloze id="cl" scoring="all" points="4"><stem>A <gap id="g1" key="a"><option id="a">A</option><option id="b">B</option></gap>
          and <gap id="g2" key="tea" case="match" space="preserve" pattern="t+"><answer>Tee</answer></gap>
          or <gap id="g3" type="number" key="3" tolerance="1"/>.</stem></cloze>
        <best-worst id="bw" best="a" worst="c"><stem>Pick</stem>
          <option id="a">A</option><option id="b">B</option><option id="c">C</option></best-worst>
        <rate-each id="re" responses="five" tolerance="1" points="3" scoring="within"><stem>Rate</stem>
          <action id="a" key="5">A</action><action id="b" key="2">B</action>
          <experts n="20" source="A panel of trainers" status="illustrative">
            <rating action="a" mean="4.5" sd="0.5"/><rating action="b" counts="1 9 9 1 0"/>
          </experts></rate-each>
        <steps id="t1"><stem>Above all</stem>
          <number id="first" key="4"><stem>One</stem><hint cost="1">Half of eight.</hint></number>
          <text id="second" key="ok"><stem>Two</stem></text>
          <feedback><right>Done.</right></feedback></steps>
        <information id="info"><p>Read on.</p></information>
        <consent id="agree"><p>Agree?</p></consent>
      </section>
      <section id="precise">
        <adaptive scale="ability" min="2" max="3">
          <start theta="0.5" items="q2 q1"/>
          <select by="expected-information"/>
          <stop>
            <precision standard-error="0.35"/>
            <least-information under="0.1"/>
            <least-change under="0.05"/>
            <classification cuts="-1 1" confidence="90%"/>
            <probability-ratio cut="0.5" half-width="0.25" alpha="4%" beta="6%"/>
          </stop>
          <balance>
            <area id="words" share="2" max="2" items="q1 q2"/>
            <area id="figures" items="q3"/>
          </balance>
          <enemies items="q1 q3"/>
          <exposure method="sympson-hetter" controls="seen"/>
        </adaptive>
        <number id="q1" scale="ability" key="1"><stem>One</stem></number>
        <number id="q2" scale="ability" key="2"><stem>Two</stem></number>
        <number id="q3" scale="ability" key="3"><stem>Three</stem></number>
      </section>
      <section id="restricted">
        <adaptive scale="ability" max="2">
          <start random="1" among="2"/>
          <stop when="all"><classification cuts="0"/><probability-ratio cut="0" half-width="0.5"/></stop>
          <exposure method="progressive-restricted" controls="more" length="2" acceleration="1.5" rate="30%"/>
        </adaptive>
        <number id="q4" scale="ability" key="4"><stem>Four</stem></number>
        <number id="q5" scale="ability" key="5"><stem>Five</stem></number>
      </section>
      <section id="drawn">
        <adaptive scale="ability" max="1"><exposure method="randomesque" among="4"/></adaptive>
        <number id="q6" scale="ability" key="6"><stem>Six</stem></number>
      </section>
      <section id="stages">
        <multi-stage scale="routed">
          <route from="core" by="module-score" cuts="0.5 1" to="easy medium hard"/>
          <route from="easy" to="medium"/>
        </multi-stage>
        <section id="core"><number id="k1" scale="routed" key="1"><stem>A</stem></number></section>
        <section id="easy"><number id="k2" scale="routed" key="2"><stem>B</stem></number></section>
        <section id="medium"><number id="k3" scale="routed" key="3"><stem>C</stem></number></section>
        <section id="hard"><number id="k4" scale="routed" key="4"><stem>D</stem></number></section>
      </section>
      <include>
        <calibration id="modules" model="1pl" source="Judged">
          <parameters item="k1" a="1.1" b="0"/><parameters item="k2" a="1.1" b="-1"/>
          <parameters item="k3" a="1.1" b="0.5"/><parameters item="k4" a="1.1" b="1.5"/>
        </calibration>
      </include>
      <include>
        <exposure-controls id="more"><control item="q4" rate="0.2"/></exposure-controls>
      </include>
      <rest id="tea" time="5m"><p>Tea.</p></rest>
      <include as="child">
        <assessment id="inner" version="2.0.0" xml:lang="de">
          <title>Innen</title>
          <section id="s"><true-false id="w" key="false"><stem>Wahr?</stem></true-false></section>
        </assessment>
      </include>
      <ending>Thank you.</ending>
    </assessment>
    """
}
