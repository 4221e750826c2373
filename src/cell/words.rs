//! What sellers, shops and carriers write in front of a number. Case, accents, spaces and dots do not count.

/// What an English label begins with. `Order`, `invoice` and `PO` are no labels of a parcel.
pub(super) const STEMS: &str = "\
    tracking, track, trk, track and trace, track & trace, track trace, t&t, parcel, parcel tracking, package, \
    package tracking, shipment, shipment tracking, shipping, shipping tracking, consignment, waybill, way bill, \
    air waybill, airway bill, house waybill, master waybill, express waybill, awb, hawb, mawb, courier, \
    courier tracking, carrier tracking, delivery tracking, order tracking, label, item tracking, \
    postal tracking, post tracking, last mile tracking, international tracking, logistics, mail, mail item, \
    docket, con note, connote, consignment note, sscc, express, post, tracking barcode, barcode, \
    ref, reference, logistics tracking, return tracking, new tracking, local tracking, final mile tracking, registered mail";

/// What it ends with. A stem alone is a label, too, as long as a sign follows.
pub(super) const TAILS: &str = ", no, nr, num, nbr, number, numbers, nos, id, ids, code, codes, #, ref, reference, reference number, link, \
    url, info, details, status, is, barcode";

/// What a Chinese label begins with: which leg of the way, whose, or in whose place.
pub(super) const LEGS: &str = "\
    , 国际, 国内, 海外, 境外, 目的国, 目的地, 头程, 尾程, 末端, 末公里, 最后一公里, 派送, 派件, 配送, 末端派送, 末端配送, \
    尾程派送, 尾程配送, 转, 换, 转运, 新, 原, 旧, 老, 服务商, 物流商, 承运商, 承运, 渠道, 货代, 快递公司, 小包, 大包, 包裹, 快件, \
    邮件, 邮政, 邮寄, 补发, 重发, 退件, 退货, 挂号, 主, 子, 母, 分, 寄件, 发货, 渠道转, 换单后, 末派, 尾派, 落地配, 预报, 真实, \
    实际, 实际发货, 正确, 正确的, 有效, 最新, 更新, 更新后, 更换, 重寄, 二次发货, 退回, 海外派送, 本土, 本地派送, 当地派送, \
    目的国派送, 二程, 干线";

/// What it ends with.
pub(super) const SLIPS: &str = "\
    单号, 运单号, 快递单号, 快递号, 物流单号, 物流号, 跟踪号, 跟踪单号, 跟踪码, 追踪号, 追踪单号, 追踪码";

/// The same two in long characters.
pub(super) const LONG_LEGS: &str = "\
    , 國際, 國內, 海外, 境外, 目的國, 目的地, 頭程, 尾程, 末端, 派送, 派件, 配送, 轉, 換, 轉運, 新, 原, 舊, 老, 服務商, 物流商, \
    承運商, 渠道, 包裹, 快件, 郵件, 郵政, 郵寄, 補發, 重發, 退件, 退貨, 掛號, 寄件, 發貨, 真實, 實際, 正確, 最新";
pub(super) const LONG_SLIPS: &str = "\
    單號, 運單號, 快遞單號, 物流單號, 物流號, 追蹤號, 追蹤碼, 追蹤單號, 跟蹤號, 跟蹤單號";

/// What labels of air waybills hold, in lowercase.
pub(crate) const WAYBILL_LABELS: [&str; 2] = ["awb", "air waybill"];

/// How posts label what they carry, and shops what they sell.
pub(crate) const ITEM_LABEL: &str = "item n";

/// Words before and behind a label.
pub(super) const FILLERS: &[&str] = &[
    "your",
    "the",
    "my",
    "our",
    "new",
    "is",
    "are",
    "was",
    "ihre",
    "deine",
    "die",
    "lautet",
    "ist",
    "votre",
    "le",
    "est",
    "su",
    "tu",
    "el",
    "es",
    "o seu",
    "seu",
    "è",
    "il tuo",
    "ваш",
    "您的",
    "你的",
    "亲，您的",
    "新",
    "是",
    "为",
    "如下",
];

/// Labels in other languages.
pub(super) const PHRASES: &[&str] = &[
    // English of carriers that call it otherwise: lorry receipts of India, consignment notes, proofs of delivery.
    "LR no, LR number, RR no, CN no, C.N. no, BL no, WB, WB no, POD, POD no, EMS no, Speed Post no, Regd no, Registered no, \
     Pro no, Pro number, First mile, Last mile no, Final mile number, Domestic tracking, Ship no, Postal number, \
     Post number, Delivery number, Receipt no, Customer receipt",
    "Article ID, Tracking n., Tracking CN, CN#, PIN no, PIN number, T#, TN#, TR#, Tracking #s, Pkg ID, Pkg no, Pkg number, \
     Delivery ID, C/Note, C/Note no",
    "House bill no, House bill number, Master bill no, Master bill number, Express bill no, Express bill number, \
     Delivery bill no, Delivery bill number, Consignment bill no, Consignment bill number, Express order no, \
     Express order number, Tracking order no, Tracking order number, Transport order, Transport order no, \
     Transport order number",
    // The order that the parcel belongs to, in the languages of shops: the number is the parcel's.
    "Tracking number for your order, Tracking number of your order, Tracking code for your order, Tracking no for your order, \
     Sendungsnummer zu Ihrer Bestellung, Sendungsnummer Ihrer Bestellung, Sendungsnummer für Ihre Bestellung, \
     Numéro de suivi de votre commande, N° de suivi de votre commande, \
     Número de seguimiento de su pedido, Número de seguimiento de tu pedido, \
     Codice di tracciamento del tuo ordine, Numero di tracciamento del tuo ordine, \
     Código de rastreio do seu pedido, Código de rastreio da sua encomenda, \
     Numer przesyłki do zamówienia, Трек-номер вашего заказа, \
     Trackingnummer van uw bestelling, Trackingnummer van je bestelling",
    // Chinese
    "物流編號, 取件編號, 查件单号, 查询码, 条形码, 面单条码, 系统单号, 运输订单号, 运输单号, 参考运单号, 实际单号, 妥投单号, 空运单号, 物流运单号, 邮件编号, 總單號, \
     分單號, 貨件編號, \
     运单号码, 运单编号, 运单, 快递单, 快递编号, 物流编号, tracking号, tracking单号, tracking码, 头程, 尾程, 末端, \
     物流跟踪号, 物流追踪号, 物流追踪码, 挂号码, 查件号, 查詢單號, 面單號, 单号, 货运单号, 面单号, 面单, 跟踪号, 跟踪单号, 跟踪号码, 跟踪编号, 跟踪, 追踪号, \
     追踪号码, 追踪单号, 追踪编号, 查询号, 查询单号, 查询号码, 转单号, 国际单号, 国际运单号, 国际物流单号, \
     国内单号, 尾程单号, 头程单号, 末端单号, 派送单号, 发货单号, 邮件号, 邮件号码, 邮政单号, 邮寄单号, 包裹号, \
     包裹单号, 挂号, 挂号条码, 条码, 条码号, 承运单号, 提单号, 快递, 物流, 速递, 快件单号, 寄件单号, 退货单号, \
     新单号, 運單號, 運單號碼, 運單編號, 快遞單號, 物流單號, 單號, 追蹤號, 追蹤號碼, 追蹤編號, 查詢號碼, \
     托運單號, 託運單號, 郵件號碼, 包裹號碼, 貨運單號, 貨號, 追蹤碼, 包裹編號, 配送編號, 包裹單號, 寄件編號",
    // Japanese
    "追跡no, 追跡番号, 追跡, お問い合わせ伝票番号, お問い合わせ番号, 問い合わせ番号, お問合せ番号, お問合せ伝票番号, \
     お問合わせ番号, 送り状番号, 送り状no, 伝票番号, 伝票no, 配送番号, 荷物番号, 引受番号, トラッキング番号, \
     トラッキングナンバー, トラッキング, トラッキングno, 追跡コード, 宅配便番号, お問合せ送り状番号, ゆうパック番号, 貨物番号, 荷物追跡番号, お荷物番号",
    // Korean
    "송장번호, 운송장번호, 운송장 번호, 운송장, 송장, 등기번호, 택배번호, 추적번호, 배송번호, 조회번호, 송장no, 운송장no, 트래킹번호, 배송조회, 송장 번호, 택배 송장번호, 등기 번호",
    // German
    "Paket-ID, Sendungsnummer, Sendungs-Nr, Sendungsnr, Sendungs-ID, Sendungskennung, Sendungsverfolgung, \
     Sendungsverfolgungsnummer, Sendungscode, Sendung, Paketnummer, Paket-Nr, Paketnr, Paketscheinnummer, \
     Paketschein-Nr, Paketreferenz, Paket, Trackingnummer, Tracking-Nr, Trackingcode, Frachtbriefnummer, \
     Frachtbrief-Nr, Identcode, Auftragsverfolgung, Nachverfolgungsnummer, Verfolgungsnummer, Retourennummer, Retoure, Rücksendenummer, Rücksendung, \
     Barcodenummer, Einschreibenummer, Paketschein, Retourenschein, Versandnummer, Päckchen, Päckchennummer, Einschreiben, Einschreibennummer",
    // French
    "Mon colis, Mon colis n°, N° suivi, No suivi, N° de bordereau, Récépissé, N° récépissé, Numéro de suivi, N° de suivi, No de suivi, Num de suivi, Numero suivi, Suivi, Suivi colis, Numéro de colis, \
     N° de colis, N° colis, No de colis, Numéro colis, Colis, Code de suivi, Lien de suivi, Numéro d'envoi, \
     N° d'envoi, Numéro d'expédition, N° d'expédition, Numéro de LT, N° LT, Numéro de bordereau, Bordereau, \
     Numéro de tracking, Numéro de recommandé, Code-barres, Code barre",
    // Spanish
    "Nº seguimiento, N° seguimiento, Código seguimiento, Nº guía, N° guía, Bulto, Nº de bulto, Nº de albarán, Nº expedición, \
     N° certificado, Nro envío, Orden de envío, Orden de transporte, Orden de flete, Ticket de envío, Número de seguiment, Número de seguimiento, N° de seguimiento, Nº de seguimiento, Núm. de seguimiento, No. de seguimiento, \
     Código de seguimiento, Seguimiento, Número de rastreo, No. de rastreo, Código de rastreo, Rastreo, \
     Número de guía, No. de guía, N° de guía, Guía, Número de envío, N° de envío, Nº de envío, Código de envío, \
     Localizador, Número de albarán, Albarán, Número de expedición, Número de paquete, Número de tracking, Cód. seguimiento, Cód. de seguimiento, \
     Número de remito, Remito, Código de barras, Nº de guía, Paquete",
    // Portuguese
    "Encomenda nº, Encomenda n.º, Código da encomenda, Nº do envio, Número de registo, Nº de registo, Número de encomenda CTT, CT-e, Conhecimento, Guia de transporte, \
     Código de rastreio, Código de rastreamento, Rastreio, Rastreamento, Número de rastreio, \
     Número de rastreamento, Nº de rastreio, Cód. de rastreio, Número do objeto, Código do objeto, Objeto, \
     Número de encomenda postal, Código de seguimento, Número da encomenda postal, Cód. rastreio, Código rastreio, \
     Número da encomenda, Número de seguimento, Nº de seguimento, Código de envio",
    // Italian
    "Nr. spedizione, Num. spedizione, N. LDV, Raccomandata, Raccomandata n., Bolla n., Codice tracking, Codice di tracciamento, Codice tracciamento, Codice di monitoraggio, Codice spedizione, \
     Codice di spedizione, Numero spedizione, Numero di spedizione, N. spedizione, Numero di tracking, \
     Numero tracking, Numero di tracciamento, Lettera di vettura, LDV, Numero LDV, Tracciamento, Spedizione, \
     Numero collo, Codice a barre, Collo, Numero pacco, Numero del pacco, Codice pacco, Codice collo, Pacco",
    // Dutch and Scandinavian
    "Pakkens nummer, Paketets nummer, Kollinumero, Paketin tunnus, Sendingarnúmer, Trackingscode, Tracking-nommer, Track en trace, Zending, Vrachtbrief, Vrachtbriefnummer, Sändnings-ID, Sändningsnr, \
     Sendingsnr, Fraktsedel, Fraktsedelsnummer, Fraktbrev, Fraktbrevnr, Paketin seurantakoodi, Rahtikirja, \
     Rahtikirjanumero, Rakningarnúmer, Trackingnummer, Track & trace-code, Track-en-tracecode, Traceernummer, Zendingnummer, Zendingsnummer, \
     Barcode zending, Pakketnummer, Pakket, Verzendnummer, Volgnummer, Sporingsnummer, Sporing, Sporingskode, \
     Sendingsnummer, Forsendelsesnummer, Pakkenummer, Stregkode, Kollinummer, Kolli-ID, Kolli-id, \
     Försändelsenummer, Spårningsnummer, Spårnings-ID, Sändningsnummer, Paketnummer, Kollinr, Seurantanumero, \
     Seurantatunnus, Lähetystunnus, Lähetysnumero, Seurantakoodi, Streckkod, Strekkode, Sporingsnr, Kolli, \
     Försändelse-ID, Försändelse, Sendings-ID",
    // Russian and Ukrainian
    "Трекинг, Трекинг-номер, ЕН, Номер ЕН, № накладной, Трек-нөмір, Жөнелтілім нөмірі, Нумар адпраўлення, Трек рақам, \
     Трек-номер, Трек номер, Трек, Трек-код, Трек код, Номер отправления, Номер посылки, Номер отслеживания, \
     Номер для отслеживания, Код отслеживания, Номер накладной, Накладная, ШПИ, РПО, Номер РПО, \
     Почтовый идентификатор, Идентификатор отправления, Отправление, Посылка, Номер заказного письма, \
     Номер відправлення, Номер посилки, Номер накладної, ТТН, Номер ТТН, Накладна, Експрес-накладна, \
     Номер для відстеження, Штрихкод, Штрих-код, Номер трека, Код відстеження, Код отправления, Трек-номер посилки",
    // Polish, Czech, Slovak, Hungarian, Romanian, Balkans, Baltic
    "Номер за проследяване, Siuntos kodas, Saadetise kood, Sledilna številka, Broj paketa, Barkod pošiljke, \
     Przesyłka nr, Paczka nr, Nr listu przewozowego, Numer listu, Zásilka č., Sledování zásilky, Csomagkövető szám, Colet, \
     Št. pošiljke, Пратка, Код за проследяване, Број пошиљке, Следи пошиљку, Sūtījums, Sūtījuma nr., Izsekošanas numurs, \
     Paki number, Numri i dërgesës, Kodi i gjurmimit, Αποδεικτικό, ΣΥΔΕΤΑ, Numer przesyłki, Nr przesyłki, Numer paczki, Nr paczki, Numer śledzenia, Numer nadania, \
     Numer listu przewozowego, List przewozowy, Nr listu, Przesyłka, Paczka, Kod śledzenia, Śledzenie, Kod przesyłki, Kod paczki, Kod kreskowy, Nr śledzenia, \
     Číslo zásilky, Č. zásilky, Číslo balíku, Sledovací číslo, Podací číslo, Zásilka, Číslo zásielky, \
     Sledovacie číslo, Podacie číslo, Zásielka, Kód zásielky, Kód zásilky, Kód balíku, \
     Balík, Sledovací kód, Čárový kód, Čiarový kód, Csomagszám, Csomagazonosító, Nyomkövetési kód, Nyomkövetési azonosító, Követési szám, \
     Követési kód, Vonalkód, Nyomkövetési szám, Küldeményazonosító, \
     Fuvarlevélszám, Ragszám, Număr AWB, Nr. AWB, Cod AWB, AWB-ul, Numărul AWB, Numărul de urmărire, \
     Nr. de urmărire, Nr. colet, Cod de bare, Număr de urmărire, Cod de urmărire, Număr colet, \
     Broj pošiljke, Broj za praćenje, Praćenje, Številka pošiljke, Kod za praćenje, Номер на пратка, \
     Товарителница, Номер на товарителница, Siuntos numeris, Sekimo numeris, Sūtījuma numurs, Saadetise number, \
     Jälgimisnumber, Αριθμός αποστολής, Αριθμός παρακολούθησης, Κωδικός παρακολούθησης, \
     Αριθμός παραγγελίας αποστολής, Αρ. αποστολής, Voucher, Αριθμός voucher, Αριθμός δέματος, \
     Κωδικός εντοπισμού, Αριθμός εντοπισμού, Κωδικός αποστολής, Αρ. voucher, Αρ. δέματος",
    // Turkish
    "İrsaliye no, Gönderi takip no, İzləmə kodu, Izləmə nömrəsi, Kuzatuv raqami, Takip no, Takip numarası, Takip kodu, Kargo takip no, Kargo takip numarası, Kargo no, Kargo kodu, \
     Gönderi no, Gönderi numarası, Gönderi kodu, Gönderi takip numarası, Barkod no, Barkod, Kargo, Takip numaranız, \
     Kargo barkodu, Kargo takip kodu, Kargo takip numaranız, Gönderi barkodu, Barkod numarası",
    // Arabic, Hebrew, Persian
    "رقم تتبع الشحنة, بوليصة, الشحنة رقم, بارکد پستی, رقم التتبع, رقم الشحنة, رقم البوليصة, رقم بوليصة الشحن, كود التتبع, رمز التتبع, מספר מעקב, מספר משלוח, \
     מספר חבילה, کد رهگیری, کد مرسوله, ٹریکنگ نمبر, شماره پیگیری, شماره مرسوله, کد پیگیری, شماره رهگیری, رقم الطرد, رقم الإرسالية, \
     קוד מעקב, מס' מעקב, מס' משלוח, ברקוד",
    // South and South-East Asia
    "Nomor pengiriman, เลขแทรค, หมายเลขแทร็กกิ้ง, แทรคกิ้ง, เลขที่ใบส่งของ, Mã đơn vận, Mã kiện hàng, Mã vận chuyển, Mã tracking, MVĐ, Nomor resi pengiriman, Kode pengiriman, เลขติดตาม, \
     เลขแทร็ก, เลขที่จัดส่ง, कंसाइनमेंट नंबर, கண்காணிப்பு எண், თრექინგი, თრექინგ კოდი, หมายเลขพัสดุ, เลขพัสดุ, เลขที่พัสดุ, หมายเลขติดตาม, เลขติดตามพัสดุ, หมายเลขติดตามพัสดุ, Mã vận đơn, \
     Số vận đơn, Mã theo dõi, Vận đơn, Mã bưu gửi, Mã đơn vận chuyển, Mã tra cứu, Mã bưu phẩm, Mã bưu kiện, Số bưu gửi, \
     หมายเลขสิ่งของ, เลขสิ่งของ, รหัสพัสดุ, รหัสติดตาม, No. konsainan, ट्रैकिंग आईडी, ट्रैकिंग कोड, Nomor resi, No. resi, No resi, Resi, \
     Nomor pelacakan, Kode pelacakan, Nombor penjejakan, No. penjejakan, Nombor konsainan, ट्रैकिंग नंबर, \
     ট্র্যাকিং নম্বর",
];
