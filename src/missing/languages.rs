//! The words of placeholders, language by language.

/// The words of one language, as [`fold`](crate::fold) spells them: in lowercase, without accents, Russian й as и.
pub(super) struct Words {
    /// They say that there is nothing, or not yet.
    pub(super) nothing: &'static str,
    /// They name the field.
    pub(super) field: &'static str,
    /// They join the others.
    pub(super) glue: &'static str,
}

pub(super) const LANGUAGES: &[Words] = &[
    // English, and what programs write
    Words {
        nothing: "na nat none null nil nan nul undefined loading void empty blank missing unknown unavailable \
                  unassigned untracked unspecified tbd tba tbc tbu tbs pending waiting awaiting await wait later \
                  soon not no non without nothing never unshipped notshipped notracking notrackingnumber \
                  notavailable nodata novalue nonumber test tests testing tested fake dummy sample example demo \
                  mock placeholder asdf asdfasdf asdfgh qwerty qwe qweqwe abc abcd abcde foo bar foobar baz lorem \
                  ipsum todo infinity cancelled canceled refunded preparing processing handdelivered be will \
                  pickup selfpickup default false true coming stock outofstock preorder backorder digital virtual \
                  ditto see collect same follow follows following forthcoming confirmed confirm advise advised \
                  notify delivered hand self own dropship dropshipped stamp stamped determined decided undecided \
                  hold dispatched undispatched despatched attached asabove labelcreated nd sn sd np tbn notrack \
                  untrackable process progress returned deleted removed collection failed error backordered bopis \
                  combined \
                  voided announced picked collected download wala idem contact qwertyuiop blah dbnull fixme \
                  invalid fail call ask",
        field: "tracking track trackingnumber trackingno trackingid trackingcode trackno waybill awb",
        glue: "a an n s the is are been to of for in on at it we this that by with from has have had yet and or \
               available provided assigned given entered supplied applicable required needed found shipped sent \
               generated created received added updated update updating ready out set known filled generate fill \
               only local hand self order items item still please number numbers num nr id code shipment shipping \
               ship parcel package label consignment delivery courier carrier reference ref value data info mail \
               post letter next tomorrow today information string text your our my see email above below note \
               remark same as collect store do here enter tracked customer call click box \
               seller notes product pd me",
    },
    // Chinese: without spaces, so that each entry is tried as the beginning of what is left
    Words {
        nothing: "无 暂无 没有 没 未 尚未 还没 待 等待 等 稍后 稍候 后补 补发 补单 自提 自取 自送 线下 面交 到店 \
                  上门 送货 测试 示例 样例 空 空白 缺 不详 未知 不明 不需要 不用 不发 免 暂 不可用 取消 已取消 \
                  退款 已退款 作废 缺货 同上 如上 明天 明日 后天 下周 同前 见 详见 参见 略 虚拟 虚拟发货 无需 無 \
                  暫無 沒有 尚無 補發 待補 測試 預購 预售 缺失 晚点 回头 后续 平邮 假 随便 待获取 未获取 请输入 \
                  输入 获取中 生成中 处理中 备货中 打包中 失败 手写单 线上发货 样品 申请中 推送中 审核中 分配中 \
                  预报中 转单中 换单中 生产中 定制中 发货中 转运中 海运中 上网中 代发 海外仓发货 合并发货 重发 \
                  补寄 换货 断货 拒付 拦截 退件 错误 请选择 点击复制 看图 如图 截图 同上一单 \
                  不詳 漏发 平信 普通信件 普通邮件 同左 見 自提点 打单中 拣货中 手动发货 马上更新 周一补 同城配送",
        field: "单号 运单号 运单 快递单号 物流单号 物流信息 物流号 跟踪号 追踪号 追踪码 跟踪单号 面单 编号 号码 号 \
                运单编号 單號 運單號 追蹤 物流單號 运单号码 快递号 转单号 换单号 国际单号 国际运单号 物流运单号 \
                转运单号 尾程单号 渠道单号 服务商单号 轉單號 換單號 國際單號",
        glue: "的 了 中 后 备注 附件 附 邮件 聊天 上 下 再 先 就 请 会 将 已 可 有 补 补充 补录 发 发货 发出 寄 \
               寄出 出 出货 出库 填 填写 回填 上传 提供 更新 定 确认 确定 分配 生成 打单 打印 录入 揽收 揽件 收件 \
               处理 安排 通知 中心 单 需 跟踪 追踪 查询 用 货 發 發貨 出貨 轨迹 補 填寫 處理 確認 快递 物流 订单 \
               订单号 包裹 承运商 信息 數據 数据 快遞 客户 获取 补上 随 取号 回传 商品 转单 换单 交运 采购 买家 全额 \
               系统 审核 预报 上网 付款 推送 申请 \
               同城 備考",
    },
    // Japanese, also without spaces
    Words {
        nothing: "なし ナシ 無し 未定 未発送 未登録 未設定 未入力 不明 準備中 発送前 後日 該当なし テスト サンプル \
                  空欄 まだ 確認中 未確定 追跡なし 追跡不可 不可 手渡し \
                  未発行 発行待ち 手配中 直接引取",
        field: "追跡番号 番号 お問い合わせ番号 伝票番号 送り状番号 送り状 荷物 追跡",
        glue: "です の は が 発送 予定 連絡 待ち 後ほど ご します いたします",
    },
    // Korean
    Words {
        nothing: "없음 없다 미정 미발송 미등록 테스트 준비중 대기 대기중 해당없음 배송준비중 추후 나중에 예정 \
                  발송전",
        field: "송장번호 송장 운송장번호 운송장 번호",
        glue: "아직 배송 입력 발송 등록",
    },
    // German
    Words {
        nothing: "keine kein keiner keines ohne leer unbekannt fehlt ausstehend offen folgt nicht nichts noch \
                  wartet warten entfallt entf abholung selbstabholung selbstabholer beispiel muster platzhalter \
                  spater storniert siehe nachgereicht demnachst bald spatestens morgen bearbeitung vorbereitung \
                  brief briefpost ka nb liegt testsendung \
                  abholer abgeholt",
        field: "sendungsnummer sendungsnr sendungs sendung nummer tracking trackingnummer paketnummer paket angabe \
               angaben sendungsverfolgung",
        glue: "die der das ist wird oben unten auf vorhanden verfugbar verschickt versendet angegeben nachreichen \
               vergeben bekannt in post mitgeteilt nachgeliefert nachgetragen wurde vor kurze bis jetzt \
               kommt",
    },
    // French
    Words {
        nothing: "aucun aucune sans communique vide neant inconnu inconnue manquant attente indisponible absent \
                  pas non rien exemple essai plustard annule venir avenir prochainement bientot demain preparation \
                  cours confirmer definir completer retrait",
        field: "numero num nº suivi colis envoi expedition code",
        glue: "de du d le la en ne n un est disponible attribue expedie renseigne a venir plus tard encore sera \
               communique transmis envoye expediee parti traitement magasin",
    },
    // Spanish
    Words {
        nothing: "sin ninguno ninguna ningun pendiente vacio desconocido falta nada no disponible prueba ejemplo \
                  nulo cancelado luego sera proximamente pronto confirmar manana preparacion espera retira retiro \
                  definir aplica recogida recoger asignar \
                  recoge",
        field: "seguimiento numero num nº rastreo guia envio codigo",
        glue: "de del el la hay tiene aun todavia por asignar asignado enviar enviado mas tarde se sera enviara en \
               a proceso entrega mano informara tienda \
               cliente",
    },
    // Portuguese
    Words {
        nothing: "sem nenhum nenhuma pendente vazio desconhecido falta nada nao aguardando indisponivel teste \
                  exemplo nulo breve confirmar amanha preparacao depois retirada retirar cancelado definir",
        field: "rastreio rastreamento numero nº codigo envio objeto",
        glue: "de do da o a ha tem ainda disponivel postagem postado informado em sera enviado ser processamento \
               loja",
    },
    // Italian
    Words {
        nothing: "nessuno nessuna nessun senza vuoto sconosciuto attesa mancante niente prova esempio nullo arrivo \
                  presto seguire confermare domani preparazione ritiro definire comunicare \
                  annullato",
        field: "tracciamento numero codice spedizione tracciatura lettera vettura",
        glue: "di del il la in non ancora disponibile spedito assegnato a da verra comunicato inviato fase negozio \
               sede",
    },
    // Dutch
    Words {
        nothing: "geen zonder leeg onbekend ontbreekt niet volgt wacht wachten nvt voorbeeld afhalen nagestuurd \
                  later binnenkort morgen behandeling \
                  geannuleerd",
        field: "nummer trackingnummer volgnummer zending pakket barcode",
        glue: "de het op nog beschikbaar verzonden van toepassing wordt bekend in",
    },
    // Polish, Czech, Slovak
    Words {
        nothing: "brak bez nie niema puste nieznany oczekuje oczekiwanie trakcie przygotowaniu test bd zadny zadna \
                  zadne neni neuvedeno neznamo chybi chyba odbior osobny osobni odber wkrotce pozniej jutro bude \
                  doplneno zatim pozdeji brzy zitra realizacji dotyczy nedostupne ziadne ceka \
                  anulowane uzupelnienia nezname zruseno doplnim",
        field: "numer numeru przesylki przesylka sledzenia paczki listu przewozowego cislo cisla zasilky sledovani",
        glue: "na w jeszcze wyslano danych nadano dostepny zostanie podany podana uzupelniony odeslano osobisty \
               do je",
    },
    // Russian, Ukrainian, Bulgarian
    Words {
        nothing: "нет нету без отсутствует неизвестно неизвестен не ожидает ожидается ожидание ожидании пусто \
                  пустои тест пример самовывоз позже отменен нема обработке уточняется уточнить скоро завтра потом \
                  следует немає відсутніи невідомо очікується няма липсва ждем чекати ожидаем \
                  отмена заглушка самовивіз чака выше",
        field: "трек трека треке трекномер номер номера трекинг отслеживания отправления посылки накладнои код",
        glue: "в пока еще указан указано данных отправлен присвоен будет уже доступен отправлено отправлена присвоено \
               по сообщим пришлем заказ как",
    },
    // Turkish
    Words {
        nothing: "yok bos bilinmiyor beklemede bekliyor bekleniyor girilmedi henuz degil ornek deneme iptal \
                  gonderilecek eklenecek yakinda sonra hazirlaniyor yarin elden",
        field: "takip no numarasi kargo gonderi kodu",
        glue: "mevcut verilmedi gonderilmedi daha teslim edilecek",
    },
    // Arabic, Hebrew
    Words {
        nothing: "لا لايوجد يوجد بدون فارغ غير معلق انتظار قيد قريبا لاحقا اختبار ندارد אין ללא חסר בהמתנה לא ממתין \
                  ملغي نامشخص איסוף",
        field: "رقم تتبع التتبع الشحنة شحن الشحن מספר מעקב משלוח",
        glue: "متوفر معروف متاح في זמין ידוע עדיין נשלח יעודכן الانتظار در \
               دست اقدام עצמי",
    },
    // Hindi, without the sign that joins two letters
    Words {
        nothing: "नहीं नही लंबित बाकी अजञात", field: "नंबर", glue: "है अभी कोई उपलबध लागू"
    },
    // Vietnamese, Indonesian, Malay, Thai
    Words {
        nothing: "khong chua kosong belum tidak tiada menunggu tanpa ไม่มี ยังไม่มี รอ ว่าง menyusul nanti segera \
                  ไม่มีเลขพัสดุ dang xu ly cap nhat ไว้ทีหลัง รอจัดส่ง รอดำเนินการ ทดสอบ ambil cho \
                  dibatalkan huy รับเอง ยกเลิก รอเลขพัสดุ",
        field: "ma van don nomor resi pelacakan kiriman เลขพัสดุ หมายเลขพัสดุ เลขที่",
        glue: "co ada sendiri tersedia dikirim se dalam proses จัดส่ง gui cho \
               ro diketahui di toko da",
    },
    // Swedish, Danish, Norwegian, Icelandic, Finnish, Hungarian, Romanian, Croatian, Greek
    Words {
        nothing: "saknas ingen inget intet tom okand ukendt ukjent mangler ei puuttuu tyhja nincs nem ures fara \
                  lipsa niciun necunoscut kommer senere snart tulossa toimitetaan myohemmin viela pian kesobb \
                  hamarosan fuggoben indisponibil nera urmeaza curs curand neexpediat foljer χωρισ δεν κανενα κενο \
                  εκκρεμει αγνωστο este nema \
                  puudub afventer sendt ikke nav \
                  hamtas afhentes nouto ismeretlen folyamatban nije preuzimanje pripremi ekki nu asteptare niciunul vantar",
        field: "sporingsnummer sparningsnummer kollinummer pakkenummer seurantanumero seurantakoodi csomagszam \
                szam numar urmarire αριθμοσ αποστολησ",
        glue: "av med ole de υπαρχει in meg eftersands eftersendes σε lahetetty διατιθεται \
               tilgængelig saatavilla exista dostupno osobno til u",
    },
];
