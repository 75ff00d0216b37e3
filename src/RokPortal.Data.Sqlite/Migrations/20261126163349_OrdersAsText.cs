using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RokPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OrdersAsText : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""UPDATE "Meetings" SET "ItemOrder" = replace(replace(replace(replace("ItemOrder", '[', ''), ']', ''), '"', ''), ',', ' ')""");
            migrationBuilder.Sql("""UPDATE "ActivityPlans" SET "ActivityOrder" = replace(replace(replace(replace("ActivityOrder", '[', ''), ']', ''), '"', ''), ',', ' ')""");
            migrationBuilder.Sql("""UPDATE "Activities" SET "Missing" = replace(replace(replace(replace("Missing", '[', ''), ']', ''), '"', ''), ',', ' ')""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""UPDATE "Meetings" SET "ItemOrder" = CASE "ItemOrder" WHEN '' THEN '[]' ELSE '["' || replace("ItemOrder", ' ', '","') || '"]' END""");
            migrationBuilder.Sql("""UPDATE "ActivityPlans" SET "ActivityOrder" = CASE "ActivityOrder" WHEN '' THEN '[]' ELSE '["' || replace("ActivityOrder", ' ', '","') || '"]' END""");
            migrationBuilder.Sql("""UPDATE "Activities" SET "Missing" = CASE "Missing" WHEN '' THEN '[]' ELSE '["' || replace("Missing", ' ', '","') || '"]' END""");
        }
    }
}
