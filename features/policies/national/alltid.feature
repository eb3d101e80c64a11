# language: sv
Egenskap: Det som alltid gäller, vilket barn det än är
  Varje påstående bevisas för alla barn, i alla kommuner och från varje dag då något ändras. Det som inte är känt om
  ett barn räknas som okänt, aldrig som nej.

  Scenario: Inget barn blir utan ansvarig
    Givet alla barn
    När alla ärenden bedöms
    Så gäller alltid att någon ansvarar för varje behov
    Och gäller alltid att någon är huvudansvarig

  Scenario: Någon håller alltid barnet
    Givet alla barn
    När alla ärenden bedöms
    Så gäller alltid att någon håller barnet

  Scenario: Ett nej leder alltid vidare, och det finns alltid en väg in
    Givet alla barn
    När alla ärenden bedöms
    Så gäller alltid att det finns en väg vidare vid ett nej
    Och gäller alltid att det finns en väg in

  Scenario: Omedelbar fara leder alltid till akut hjälp
    Givet alla barn där omedelbar_fara: ja
    När alla ärenden bedöms
    Så gäller alltid läge: akut läge
    Och gäller alltid huvudansvarigs_gren: vård

  Scenario: Ett akut psykiatriskt behov leder alltid till akut hjälp
    Givet alla barn där något_behov: {område: psykiatri, svårighet: akut}
    När alla ärenden bedöms
    Så gäller alltid läge: akut läge
    Och gäller alltid huvudansvarigs_gren: vård

  Scenario: Ett svårare behov ger aldrig lägre vårdnivå
    Givet alla barn
    När alla ärenden bedöms
    Så gäller alltid minst samma vårdnivå när ett behov är svårare

  Scenario: Utbud på orten ändrar aldrig vem som är huvudansvarig
    Givet alla barn
    När alla ärenden bedöms
    Så gäller alltid samma huvudansvarig, vad än ”insats_finns_lokalt” är

  Scenario: Ett placerat barns socialtjänst är alltid den placerande kommunens
    Givet alla barn där placerad: ja, placerande_kommun_känd: ja
    När alla ärenden bedöms
    Så gäller alltid att socialtjänsten hör till placeringen
    Och gäller alltid att LSS-handläggaren hör till placeringen

  Scenario: Ett bosatt barns vård hör alltid till folkbokföringens region
    Givet alla barn där folkbokföringsstatus: bosatt
    När alla ärenden bedöms
    Så gäller alltid att första linjen hör till folkbokföringen
    Och gäller alltid att BUP hör till folkbokföringen
    Och gäller alltid att BUH hör till folkbokföringen

  Scenario: En orosanmälan kräver aldrig samtycke
    Givet alla barn
    När alla ärenden bedöms
    Så gäller alltid samma orosanmälan, vad än ”samtycke”, ”barnets_samtycke” och ”samtycke_information” är

  Scenario: Samtycke ändrar aldrig om en plan behövs
    Givet alla barn
    När alla ärenden bedöms
    Så gäller alltid samma SIP, vad än ”samtycke”, ”barnets_samtycke” och ”samtycke_information” är

  Scenario: Det som bara rör skolan ger aldrig en SIP
    Givet alla barn där inget_behov: {gren: [vård, socialt]}
    Och där ingen_kontakt: {gren: [vård, socialt], status: pågående}
    Och där inget_behov: {behov: skolfrånvaro, svårighet: minst svår}
    När alla ärenden bedöms
    Så gäller alltid att SIP inte behövs

  Scenario: Behov från både vården och socialtjänsten ger alltid en SIP när läget inte är akut
    Givet alla barn där något_behov: {gren: vård}, något_av: [{något_behov: {gren: socialt}}]
    Och där läge: inte akut läge
    Och där inget_behov: {svårighet: akut}
    När alla ärenden bedöms
    Så gäller alltid att SIP behövs

  Scenario: Misstanke om våld hos ett barn i hemmet ger alltid en orosanmälan
    Givet alla barn där våld_misstänks: ja, placerad: nej, ålder: under 18
    Och där ingen_kontakt: {myndighet: [socialtjänsten, socialjouren], status: pågående}
    När alla ärenden bedöms
    Så gäller alltid att en orosanmälan krävs

  Scenario: Ett behov av skydd har alltid socialtjänsten med
    Givet alla barn där något_behov: {område: skydd}
    När alla ärenden bedöms
    Så gäller alltid att socialtjänsten är med

  Scenario: Två avvisade remisser leder alltid till att en chef beslutar
    Givet alla barn där avvisade_remisser: minst 2
    När alla ärenden bedöms
    Så gäller alltid att regeln ”nationell.skyldighet.studsar_chef” visas

  Scenario: Vuxenpsykiatrin ansvarar aldrig för ett barn
    Givet alla barn där ålder: under 18
    När alla ärenden bedöms
    Så gäller alltid att vuxenpsykiatrin inte ansvarar för något behov

  Scenario: Akut läge går aldrig via en vanlig stege
    Givet alla barn där läge: akut läge
    När alla ärenden bedöms
    Så gäller alltid stegen L7_acute
